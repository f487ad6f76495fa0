import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { ActivitiesPageDocument } from './ActivitiesPage/ActivitiesPage.query.generated';
import { readListView, wantedRows } from './ActivitiesPage/list-view';
import { ActivityPageDocument } from './ActivityPage/ActivityPage.query.generated';
import { PillarChoicePageDocument } from './PillarChoicePage/PillarChoicePage.query.generated';
import { SimilarPageDocument } from './SimilarPage/SimilarPage.query.generated';

export const activitiesRoutes: readonly PageRoute[] = [
  {
    path: '/aktiviteter',
    lazy: async () => ({ Component: (await import('./ActivitiesPage/ActivitiesPage')).ActivitiesPage }),
    preload: (_params, search) => {
      // Opening a row beside the list changes the address, but not the list.
      if (!search.has('oppen')) preload(ActivitiesPageDocument, wantedRows(readListView(search)));
    },
  },
  {
    path: '/aktiviteter/ny',
    lazy: async () => ({ Component: (await import('./ActivityFormPage/ActivityFormPage')).NewActivityPage }),
  },
  {
    path: '/aktiviteter/liknande',
    lazy: async () => ({ Component: (await import('./SimilarPage/SimilarPage')).SimilarPage }),
    preload: () => preload(SimilarPageDocument, {}),
  },
  {
    path: '/aktiviteter/delade',
    lazy: async () => ({ Component: (await import('./PillarChoicePage/PillarChoicePage')).PillarChoicePage }),
    preload: () => preload(PillarChoicePageDocument, {}),
  },
  {
    path: '/aktiviteter/:id',
    lazy: async () => ({ Component: (await import('./ActivityPage/ActivityPage')).ActivityPage }),
    preload: ({ id = '' }) => preload(ActivityPageDocument, { id }),
  },
  {
    path: '/aktiviteter/:id/andra',
    lazy: async () => ({ Component: (await import('./ActivityFormPage/ActivityFormPage')).EditActivityPage }),
  },
];
