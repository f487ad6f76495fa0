import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import { isFirstVisit } from './first-visit';
import { PageBoundary } from './PageBoundary';
import { pageOf } from './page-code';
import type { PageRoute } from './page-route';

/** A page on its way: code and data are fetched at once, and what goes wrong stays inside the frame. */
export function PageElement({ route }: { readonly route: PageRoute }) {
  const Page = pageOf(route);
  const params = useParams();
  const { key, pathname, search } = useLocation();
  useMemo(() => {
    Page.fetchAhead();
    // Each visit asks anew, also one to the same address.
    if (!isFirstVisit(pathname + search, key)) route.preload?.(params, new URLSearchParams(search));
  }, [key, route, Page, params, pathname, search]);
  return (
    <PageBoundary key={pathname}>
      <Page />
    </PageBoundary>
  );
}
