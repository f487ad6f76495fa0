import type { PageRoute } from '../../shared/routing/page-route';

/** Outside the frame: nobody is signed in here. */
export const signInRoutes: readonly PageRoute[] = [
  { path: '/logga-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
];
