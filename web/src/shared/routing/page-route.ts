import type { Params, RouteObject } from 'react-router';

/**
 * One address of the house and the page that stands there. A feature lists its own in `<feature>.routes.tsx`: `path` as
 * React Router writes paths, `lazy` as a function that fetches the page's code and answers `{ Component }`.
 */
export interface PageRoute extends Pick<RouteObject, 'path' | 'lazy'> {
  /** Starts the page's query while its code is on the way: `({ id }) => preload(ActivityPageDocument, { id: id ?? '' })`. */
  readonly preload?: (params: Readonly<Params>, search: URLSearchParams) => void;
}
