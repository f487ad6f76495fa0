import { accountRoutes } from '../features/account/account.routes';
import { signInRoutes } from '../features/sign-in/sign-in.routes';
import type { PageRoute } from '../shared/routing/page-route';

/** Pages inside the frame, for people who are signed in: one line for each feature. */
export const pages: readonly PageRoute[] = [...accountRoutes];

/** Pages for people who are not signed in. */
export const openPages: readonly PageRoute[] = [...signInRoutes];
