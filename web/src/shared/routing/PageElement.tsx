import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { PageLoading } from '../states/PageLoading';
import { isFirstVisit } from './first-visit';
import { PageBoundary } from './PageBoundary';
import type { PageRoute } from './page-route';

const components = new Map<PageRoute, ComponentType>();

/** The same component for the same route each time, or React would begin anew at every render. */
function componentOf(route: PageRoute): ComponentType {
  const known = components.get(route);
  if (known) return known;
  const component = lazy(async () => {
    const module = typeof route.lazy === 'function' ? await route.lazy() : null;
    if (!module?.Component) throw new Error(`No page for ${route.path}`);
    return { default: module.Component };
  });
  components.set(route, component);
  return component;
}

/** A page on its way: code and data are fetched at once, and what goes wrong stays inside the frame. */
export function PageElement({ route }: { readonly route: PageRoute }) {
  const Page = componentOf(route);
  const params = useParams();
  const { key, pathname, search } = useLocation();
  useMemo(() => {
    // Each visit asks anew, also one to the same address.
    if (!isFirstVisit(pathname + search, key)) route.preload?.(params, new URLSearchParams(search));
  }, [key, route, params, pathname, search]);
  return (
    <PageBoundary key={pathname}>
      <Suspense fallback={<PageLoading />}>
        <Page />
      </Suspense>
    </PageBoundary>
  );
}
