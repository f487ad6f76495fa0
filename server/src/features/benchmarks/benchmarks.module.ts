import type { FeatureModule } from '../../platform/graphql/feature-module';
import { BenchmarksResolver } from './api/benchmarks.resolver';

/** Indicators side by side: the tenant's own figures, and those that others choose to share. */
export const benchmarksModule: FeatureModule = { resolvers: [BenchmarksResolver], entities: [] };
