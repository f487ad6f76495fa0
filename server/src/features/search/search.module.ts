import type { FeatureModule } from '../../platform/graphql/feature-module';
import { SearchResolver } from './api/search.resolver';

/** Ctrl K: activities, reports, people and units, found by their words. */
export const searchModule: FeatureModule = { resolvers: [SearchResolver], entities: [] };
