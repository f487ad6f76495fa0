import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { SignInWaysDocument } from './SignInWays.query.generated';

const lazy: PageRoute['lazy'] = async () => ({ Component: (await import('./SignInPage')).SignInPage });

/** Outside the frame: nobody is signed in here. */
export const signInRoutes: readonly PageRoute[] = [
  { path: '/logga-in', lazy, preload: () => preload(SignInWaysDocument, {}) },
  { path: '/logga-in/utloggad', lazy, preload: () => preload(SignInWaysDocument, {}) },
];
