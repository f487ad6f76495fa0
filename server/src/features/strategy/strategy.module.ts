import type { FeatureModule } from '../../platform/graphql/feature-module';
import { keepShared } from '../../platform/sharing/shared-writing';
import { StrategyResolver } from './api/strategy.resolver';
import { strategyShare } from './data/strategy-share';

/** The strategy as data: versions of the configuration, and the page that shows the one in force. */
export const strategyModule: FeatureModule = {
  resolvers: [StrategyResolver],
  entities: [],
  shares: [strategyShare],
  follows: (transaction, _configuration, today) => keepShared(transaction, [strategyShare], today),
};
