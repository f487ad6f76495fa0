import { useSearchParams } from 'react-router';

/** Where somebody came from who only came to bring people in: the guided set-up of a draft, named in the address (`?utkast=`). */
export interface WayBack {
  /** The step of the guided set-up that they came from; null for everybody else. */
  readonly toGuide: string | null;
  /** Where "cancel" leads. */
  readonly toStart: string;
  /** An address among the people pages, from which the way back is still known. */
  keep(path: string): string;
}

export function useWayBack(): WayBack {
  const draft = useSearchParams()[0].get('utkast');
  if (draft === null) return { toGuide: null, toStart: '/personer', keep: (path) => path };
  const id = encodeURIComponent(draft);
  const toGuide = `/installningar/utkast/${id}/guide/personer`;
  return { toGuide, toStart: toGuide, keep: (path) => `${path}${path.includes('?') ? '&' : '?'}utkast=${id}` };
}
