import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { SharingPageDocument } from './SharingPage/SharingPage.query.generated';

export const sharingRoutes: readonly PageRoute[] = [
  {
    path: '/delning',
    lazy: async () => ({ Component: (await import('./SharingPage/SharingPage')).SharingPage }),
    preload: () => preload(SharingPageDocument, {}),
  },
  {
    path: '/delning/ny',
    lazy: async () => ({ Component: (await import('./SharePage/SharePage')).SharePage }),
    preload: () => preload(SharingPageDocument, {}),
  },
];
