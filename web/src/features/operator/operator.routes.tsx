import type { PageRoute } from '../../shared/routing/page-route';

/** Outside the frame: an operator need not belong to any organisation. */
export const operatorRoutes: readonly PageRoute[] = [
  {
    path: '/forsta-operator/:token',
    lazy: async () => ({ Component: (await import('./FirstOperatorPage/FirstOperatorPage')).FirstOperatorPage }),
  },
  { path: '/drift', lazy: async () => ({ Component: (await import('./OperatorPage/OperatorPage')).OperatorPage }) },
  { path: '/drift/ny', lazy: async () => ({ Component: (await import('./FoundingPage/FoundingPage')).FoundingPage }) },
];
