import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { MailPageDocument } from './MailPage/MailPage.query.generated';

export const mailRoutes: readonly PageRoute[] = [
  {
    path: '/utvecklingspost',
    lazy: async () => ({ Component: (await import('./MailPage/MailPage')).MailPage }),
    preload: () => preload(MailPageDocument, {}),
  },
];
