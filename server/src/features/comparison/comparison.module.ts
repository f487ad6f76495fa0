import type { FeatureModule } from '../../platform/graphql/feature-module';
import { ComparisonResolver } from './api/comparison.resolver';
import { comparisonDownloads } from './downloads/comparison.downloads';

/** Strategies side by side, of the own municipality and of those that share theirs. */
export const comparisonModule: FeatureModule = { resolvers: [ComparisonResolver], entities: [], downloads: comparisonDownloads };
