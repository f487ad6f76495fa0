import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { askedYear } from './RegionPage/asked-year';
import { RegionPageDocument } from './RegionPage/RegionPage.query.generated';

export const regionRoutes: readonly PageRoute[] = [
  {
    path: '/region',
    lazy: async () => ({ Component: (await import('./RegionPage/RegionPage')).RegionPage }),
    preload: (_params, search) => preload(RegionPageDocument, { year: askedYear(search) }),
  },
];
