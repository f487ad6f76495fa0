import { dayIn } from '../../shared/day/useDayInAddress';
import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { NetworksPageDocument } from './NetworksPage/NetworksPage.query.generated';

export const networksRoutes: readonly PageRoute[] = [
  {
    path: '/natverk',
    lazy: async () => ({ Component: (await import('./NetworksPage/NetworksPage')).NetworksPage }),
    preload: (_params, search) => preload(NetworksPageDocument, { day: dayIn(search) }),
  },
];
