import type { PageRoute } from '../../shared/routing/page-route';

export const accountRoutes: readonly PageRoute[] = [
  { path: '/konto', lazy: async () => ({ Component: (await import('./AccountPage')).AccountPage }) },
];
