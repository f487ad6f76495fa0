import { dayIn } from '../../shared/day/useDayInAddress';
import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { OrganisationPageDocument } from './OrganisationPage/OrganisationPage.query.generated';

export const organisationRoutes: readonly PageRoute[] = [
  {
    path: '/organisation',
    lazy: async () => ({ Component: (await import('./OrganisationPage/OrganisationPage')).OrganisationPage }),
    preload: (_params, search) => preload(OrganisationPageDocument, { day: dayIn(search) }),
  },
];
