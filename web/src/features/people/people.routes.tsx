import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { PeoplePageDocument } from './PeoplePage/PeoplePage.query.generated';
import { PersonPageDocument } from './PersonPage/PersonPage.query.generated';

export const peopleRoutes: readonly PageRoute[] = [
  {
    path: '/personer',
    lazy: async () => ({ Component: (await import('./PeoplePage/PeoplePage')).PeoplePage }),
    preload: () => preload(PeoplePageDocument, {}),
  },
  { path: '/personer/bjud-in', lazy: async () => ({ Component: (await import('./InvitePage/InvitePage')).InvitePage }) },
  { path: '/personer/las-in', lazy: async () => ({ Component: (await import('./ImportPage/ImportPage')).ImportPage }) },
  {
    path: '/personer/behorigheter',
    lazy: async () => ({ Component: (await import('./PermissionsPage/PermissionsPage')).PermissionsPage }),
  },
  { path: '/personer/mandatskifte', lazy: async () => ({ Component: (await import('./TermChangePage/TermChangePage')).TermChangePage }) },
  {
    path: '/personer/:id',
    lazy: async () => ({ Component: (await import('./PersonPage/PersonPage')).PersonPage }),
    preload: ({ id }) => preload(PersonPageDocument, { id: id ?? '' }),
  },
  { path: '/personer/:id/overlamna', lazy: async () => ({ Component: (await import('./SuccessionPage/SuccessionPage')).SuccessionPage }) },
];

/** Outside the frame: whoever is invited is nobody yet. */
export const invitationRoutes: readonly PageRoute[] = [
  {
    path: '/inbjudan/:token',
    lazy: async () => ({ Component: (await import('./AcceptInvitationPage/AcceptInvitationPage')).AcceptInvitationPage }),
  },
];
