import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { BenchmarksPageDocument } from './BenchmarksPage/BenchmarksPage.query.generated';

export const benchmarksRoutes: readonly PageRoute[] = [
  {
    path: '/jamfor/nyckeltal',
    lazy: async () => ({ Component: (await import('./BenchmarksPage/BenchmarksPage')).BenchmarksPage }),
    preload: () => preload(BenchmarksPageDocument, {}),
  },
];
