import type { FeatureModule } from '../../platform/graphql/feature-module';
import { NetworksResolver } from './api/networks.resolver';

/** Networks: who is to be in them on a day, who is, and where a place is empty. */
export const networksModule: FeatureModule = { resolvers: [NetworksResolver], entities: [] };
