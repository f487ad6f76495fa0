import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { TodoPageDocument } from './TodoPage/TodoPage.query.generated';

export const todoRoutes: readonly PageRoute[] = [
  {
    path: '/att-gora',
    lazy: async () => ({ Component: (await import('./TodoPage/TodoPage')).TodoPage }),
    preload: () => preload(TodoPageDocument, {}),
  },
];
