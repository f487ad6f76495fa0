import type { FeatureModule } from '../../platform/graphql/feature-module';
import { StrategyResolver } from './api/strategy.resolver';

/** The strategy as data: versions of the configuration, and the page that shows the one in force. */
export const strategyModule: FeatureModule = { resolvers: [StrategyResolver], entities: [] };
