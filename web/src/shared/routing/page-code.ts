import { type Fetched, fetched } from '../fetched';
import { PageLoading } from '../states/PageLoading';
import type { PageRoute } from './page-route';

const pages = new Map<PageRoute, Fetched<object>>();

/** A route's page: the same component each time, or React would begin anew at every render. */
export function pageOf(route: PageRoute): Fetched<object> {
  const known = pages.get(route);
  if (known) return known;
  const page = fetched(async () => {
    const module = typeof route.lazy === 'function' ? await route.lazy() : null;
    if (!module?.Component) throw new Error(`No page for ${route.path}`);
    return module.Component;
  }, PageLoading);
  pages.set(route, page);
  return page;
}
