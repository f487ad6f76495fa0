import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { NotificationSettingsPageDocument } from './NotificationSettingsPage/NotificationSettingsPage.query.generated';
import { readListView } from './NotificationsPage/list-view';
import { NotificationsPageDocument } from './NotificationsPage/NotificationsPage.query.generated';

export const notificationsRoutes: readonly PageRoute[] = [
  {
    path: '/aviseringar',
    lazy: async () => ({ Component: (await import('./NotificationsPage/NotificationsPage')).NotificationsPage }),
    preload: (_params, search) => {
      const { unread, first } = readListView(search);
      preload(NotificationsPageDocument, { unread, first });
    },
  },
  {
    path: '/avisering/:id',
    lazy: async () => ({ Component: (await import('./OpenNotificationPage')).OpenNotificationPage }),
  },
  {
    path: '/konto/aviseringar',
    lazy: async () => ({ Component: (await import('./NotificationSettingsPage/NotificationSettingsPage')).NotificationSettingsPage }),
    preload: () => preload(NotificationSettingsPageDocument, {}),
  },
];

/** Outside the frame: whoever has the letter need not be signed in. */
export const letterRoutes: readonly PageRoute[] = [
  { path: '/avsluta-utskick/:token', lazy: async () => ({ Component: (await import('./StopLettersPage')).StopLettersPage }) },
];
