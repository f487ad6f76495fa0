import { matchRoutes } from 'react-router';
import type { PageRoute } from './page-route';

/** The address the window was opened at, and the visit that has taken what was fetched for it. */
let begun: { readonly address: string; visit: string | null } | null = null;

/**
 * Fetches code and data of the page at an address before anything is drawn: neither waits for the frame, nor for the answer
 * to who is here.
 * @returns whether there is such a page among these
 */
export function beginFirstVisit(
  routes: readonly PageRoute[],
  { pathname, search }: { readonly pathname: string; readonly search: string },
): boolean {
  const match = matchRoutes([...routes], pathname)?.at(-1);
  if (!match) return false;
  begun = { address: pathname + search, visit: null };
  const { lazy, preload } = match.route as PageRoute;
  preload?.(match.params, new URLSearchParams(search));
  // A failure is the page's to show when it asks for the same code.
  if (typeof lazy === 'function') lazy().catch(() => undefined);
  return true;
}

/** Whether a visit, by the key that the router gives it, is the first one and has its data on the way already. */
export function isFirstVisit(address: string, key: string): boolean {
  if (begun?.address !== address) begun = null;
  if (!begun) return false;
  begun.visit ??= key;
  return begun.visit === key;
}
