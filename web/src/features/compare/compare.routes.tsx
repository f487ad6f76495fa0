import { preload } from '../../shared/graphql/client';
import { rememberedLocale } from '../../shared/i18n/i18n';
import type { PageRoute } from '../../shared/routing/page-route';
import { ComparePageDocument } from './ComparePage/ComparePage.query.generated';
import { readView } from './ComparePage/compare-view';

export const compareRoutes: readonly PageRoute[] = [
  {
    path: '/jamfor',
    lazy: async () => ({ Component: (await import('./ComparePage/ComparePage')).ComparePage }),
    preload: (_params, search) => {
      const { table, chosen } = readView(search);
      preload(ComparePageDocument, { table, chosen: [...chosen], language: rememberedLocale() });
    },
  },
];
