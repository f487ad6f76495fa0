import type { FeatureModule } from '../../platform/graphql/feature-module';
import { keepShared } from '../../platform/sharing/shared-writing';
import { SettingsResolver } from './api/settings.resolver';
import { StrategyResolver } from './api/strategy.resolver';
import { strategyShare } from './data/strategy-share';

/** The strategy as data: versions of the configuration, the page that shows the one in force, and the settings of what it leaves open. */
export const strategyModule: FeatureModule = {
  resolvers: [StrategyResolver, SettingsResolver],
  entities: [],
  shares: [strategyShare],
  follows: (transaction, _configuration, today) => keepShared(transaction, [strategyShare], today),
};
