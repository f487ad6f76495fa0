import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { ConfigurationFollower } from '../configuration/configuration-follower';
import type { SharedWriter } from '../sharing/shared-writing';

/** What a feature gives the composition root: its resolvers and the entities its actions write. */
export interface FeatureModule {
  readonly resolvers: readonly (new () => object)[];
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** What it keeps in the shared tables while the tenant shares it. */
  readonly shares?: readonly SharedWriter[];
  /** What it keeps in step with the tenant's configuration. */
  readonly follows?: ConfigurationFollower;
}
