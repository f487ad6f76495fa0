import type { FeatureModule } from '../../platform/graphql/feature-module';
import { keepShared } from '../../platform/sharing/shared-writing';
import { GuideResolver } from './api/guide.resolver';
import { SettingsResolver } from './api/settings.resolver';
import { StrategyResolver } from './api/strategy.resolver';
import { VersionsResolver } from './api/versions.resolver';
import { DraftEntity } from './data/draft.entity';
import { strategyShare } from './data/strategy-share';
import { configurationDownloads } from './downloads/configuration.downloads';

/** The strategy as data: versions of the configuration, the page that shows the one in force, and the settings of what it leaves open. */
export const strategyModule: FeatureModule = {
  resolvers: [StrategyResolver, SettingsResolver, VersionsResolver, GuideResolver],
  entities: [DraftEntity],
  downloads: configurationDownloads,
  shares: [strategyShare],
  follows: (transaction, _configuration, today) => keepShared(transaction, [strategyShare], today),
};
