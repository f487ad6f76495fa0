import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** What a feature gives the composition root: its resolvers and the entities its actions write. */
export interface FeatureModule {
  readonly resolvers: readonly (new () => object)[];
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
}
