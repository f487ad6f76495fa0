import type { FeatureModule } from '../../platform/graphql/feature-module';
import { RegionsResolver } from './api/regions.resolver';
import { keepMembers } from './data/keep-members';

/** Regional bodies: who their members are, and what those members choose to share. */
export const regionsModule: FeatureModule = {
  resolvers: [RegionsResolver],
  entities: [],
  follows: (transaction, { tenant }) => keepMembers(transaction, tenant.members),
};
