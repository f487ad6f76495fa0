import { useSyncExternalStore } from 'react';

const wide = '(min-width: 1200px)';

/** Whether there is room for an activity beside the list. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(wide);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(wide).matches,
  );
}
