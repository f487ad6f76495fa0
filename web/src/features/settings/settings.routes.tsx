import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { SettingsPageDocument } from './SettingsPage/SettingsPage.query.generated';
import { SignInSettingsPageDocument } from './SignInSettingsPage/SignInSettingsPage.query.generated';

export const settingsRoutes: readonly PageRoute[] = [
  {
    path: '/installningar',
    lazy: async () => ({ Component: (await import('./SettingsPage/SettingsPage')).SettingsPage }),
    preload: () => preload(SettingsPageDocument, {}),
  },
  {
    path: '/installningar/inloggning',
    lazy: async () => ({ Component: (await import('./SignInSettingsPage/SignInSettingsPage')).SignInSettingsPage }),
    preload: () => preload(SignInSettingsPageDocument, {}),
  },
  {
    path: '/installningar/regler/ny',
    lazy: async () => ({ Component: (await import('./RuleSettingsPage/RuleSettingsPage')).NewRulePage }),
  },
  {
    path: '/installningar/regler/:ruleKey',
    lazy: async () => ({ Component: (await import('./RuleSettingsPage/RuleSettingsPage')).ChangeRulePage }),
  },
  {
    path: '/installningar/versioner',
    lazy: async () => ({ Component: (await import('./VersionsPage/VersionsPage')).VersionsPage }),
  },
  {
    path: '/installningar/fil',
    lazy: async () => ({ Component: (await import('./FilePage/FilePage')).FilePage }),
  },
  {
    path: '/installningar/utkast/:id',
    lazy: async () => ({ Component: (await import('./DraftPage/DraftPage')).DraftPage }),
  },
  {
    path: '/installningar/steg-for-steg',
    lazy: async () => ({ Component: (await import('./Guide/SetUpPage')).SetUpPage }),
  },
  {
    path: '/installningar/utkast/:id/guide/:step?',
    lazy: async () => ({ Component: (await import('./Guide/GuidePage')).GuidePage }),
  },
  {
    path: '/installningar/historik/:area/:key',
    lazy: async () => ({ Component: (await import('./HistoryPage/HistoryPage')).HistoryPage }),
  },
];
