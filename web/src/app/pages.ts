import { accountRoutes } from '../features/account/account.routes';
import { activitiesRoutes } from '../features/activities/activities.routes';
import { benchmarksRoutes } from '../features/benchmarks/benchmarks.routes';
import { compareRoutes } from '../features/compare/compare.routes';
import { mailRoutes } from '../features/mail/mail.routes';
import { networksRoutes } from '../features/networks/networks.routes';
import { letterRoutes, notificationsRoutes } from '../features/notifications/notifications.routes';
import { operatorRoutes } from '../features/operator/operator.routes';
import { organisationRoutes } from '../features/organisation/organisation.routes';
import { invitationRoutes, peopleRoutes } from '../features/people/people.routes';
import { regionRoutes } from '../features/region/region.routes';
import { reportingRoutes } from '../features/reporting/reporting.routes';
import { settingsRoutes } from '../features/settings/settings.routes';
import { sharingRoutes } from '../features/sharing/sharing.routes';
import { signInRoutes } from '../features/sign-in/sign-in.routes';
import { strategyRoutes } from '../features/strategy/strategy.routes';
import { todoRoutes } from '../features/todo/todo.routes';
import type { PageRoute } from '../shared/routing/page-route';

/** Where everybody begins. */
export const startPath = '/att-gora';

/** Pages inside the frame, for people who are signed in: one line for each feature. */
export const pages: readonly PageRoute[] = [
  ...accountRoutes,
  ...activitiesRoutes,
  ...compareRoutes,
  ...benchmarksRoutes,
  ...mailRoutes,
  ...networksRoutes,
  ...notificationsRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...regionRoutes,
  ...reportingRoutes,
  ...sharingRoutes,
  ...settingsRoutes,
  ...strategyRoutes,
  ...todoRoutes,
];

/** Pages for people who are not signed in. */
export const openPages: readonly PageRoute[] = [...signInRoutes, ...operatorRoutes, ...invitationRoutes, ...letterRoutes];
