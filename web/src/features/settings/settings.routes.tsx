import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { SettingsPageDocument } from './SettingsPage/SettingsPage.query.generated';

export const settingsRoutes: readonly PageRoute[] = [
  {
    path: '/installningar',
    lazy: async () => ({ Component: (await import('./SettingsPage/SettingsPage')).SettingsPage }),
    preload: () => preload(SettingsPageDocument, {}),
  },
  {
    path: '/installningar/regler/ny',
    lazy: async () => ({ Component: (await import('./RuleSettingsPage/RuleSettingsPage')).NewRulePage }),
  },
  {
    path: '/installningar/regler/:ruleKey',
    lazy: async () => ({ Component: (await import('./RuleSettingsPage/RuleSettingsPage')).ChangeRulePage }),
  },
];
