import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { ApiTokensPageDocument } from './ApiTokensPage/ApiTokensPage.query.generated';

export const accountRoutes: readonly PageRoute[] = [
  { path: '/konto', lazy: async () => ({ Component: (await import('./AccountPage')).AccountPage }) },
  { path: '/hos/:tenantId/*', lazy: async () => ({ Component: (await import('./TenantLinkPage')).TenantLinkPage }) },
  {
    path: '/konto/api-nycklar',
    lazy: async () => ({ Component: (await import('./ApiTokensPage/ApiTokensPage')).ApiTokensPage }),
    preload: () => preload(ApiTokensPageDocument, {}),
  },
];
