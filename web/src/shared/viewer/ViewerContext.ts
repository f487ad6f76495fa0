import { createContext, useContext } from 'react';
import type { ViewerQuery } from './Viewer.query.generated';

/** The person who is signed in. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;
/** The tenant the person works in now. */
export type ViewerTenant = NonNullable<Viewer['tenant']>;

/** A signed-in person with a tenant: what every page inside the frame can count on. */
export interface ViewerInTenant extends Viewer {
  readonly tenant: ViewerTenant;
}

export const ViewerContext = createContext<ViewerInTenant | null>(null);

/** The viewer, on pages inside the frame. */
export function useViewer(): ViewerInTenant {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside the frame');
  return viewer;
}

/**
 * Whether the viewer has a permission anywhere at all. It decides what a page offers; the server decides what is done, and
 * where a thing has a unit its own query says whether the viewer may.
 */
export const useMayAnywhere = (permission: string): boolean => useViewer().permissions.some((held) => held.permission === permission);
