import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { StrategyPageDocument } from './StrategyPage/StrategyPage.query.generated';

export const strategyRoutes: readonly PageRoute[] = [
  {
    path: '/strategi',
    lazy: async () => ({ Component: (await import('./StrategyPage/StrategyPage')).StrategyPage }),
    preload: () => preload(StrategyPageDocument, {}),
  },
];
