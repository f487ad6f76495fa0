import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { ConfigurationFollower } from '../configuration/configuration-follower';
import type { Download } from '../download/download';
import type { MorningWatch } from '../notify/morning';
import type { SharedWriter } from '../sharing/shared-writing';

/** What a feature gives the composition root: its resolvers, the entities its actions write, and the files it makes. */
export interface FeatureModule {
  readonly resolvers: readonly (new () => object)[];
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly downloads?: readonly Download[];
  /** What it keeps in the shared tables while the tenant shares it. */
  readonly shares?: readonly SharedWriter[];
  /** What it keeps in step with the tenant's configuration. */
  readonly follows?: ConfigurationFollower;
  /** What it tells people of because a day has come. */
  readonly watches?: readonly MorningWatch[];
}
