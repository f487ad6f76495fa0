import { isIsoDay } from '@utblick/ui';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The name of the day in the address bar: "?dag=2027-01-01". */
const name = 'dag';

/** The day that the address asks for; null where it asks for none, or for none that exists. */
export function dayIn(search: URLSearchParams): string | null {
  const asked = search.get(name);
  return asked !== null && isIsoDay(asked) ? asked : null;
}

/** The day that a page is asked to show, and a way to ask for another. Null is today. */
export function useDayInAddress(): { readonly asked: string | null; readonly ask: (day: string | null) => void } {
  const [search, setSearch] = useSearchParams();
  const ask = useCallback(
    (day: string | null) =>
      setSearch(
        (present) => {
          const next = new URLSearchParams(present);
          if (day === null) next.delete(name);
          else next.set(name, day);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { asked: dayIn(search), ask };
}
