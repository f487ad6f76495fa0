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
];
