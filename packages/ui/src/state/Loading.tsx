import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';

/** Shorter waits than this show nothing, so that quick pages do not flicker. In milliseconds. */
const patience = 200;

function useLongWait(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return long;
}

/** Words for a wait, shown only once it has lasted a moment. */
export function Loading({ children }: { readonly children: string }) {
  const long = useLongWait();
  return (
    <div className="u-loading" role="status">
      {long && (
        <>
          <LoaderCircle aria-hidden className="u-button-turn" size={18} />
          {children}
        </>
      )}
    </div>
  );
}

const widths = ['72%', '54%', '66%', '48%', '60%'];

/** The shape of a list that is on its way. `label` is what screen readers hear. */
export function Skeleton({ rows = 5, label }: { readonly rows?: number; readonly label: string }) {
  const long = useLongWait();
  return (
    <div className="u-skeleton-rows" role="status" aria-label={label}>
      {long &&
        Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="u-skeleton" style={{ width: widths[row % widths.length] }} />
        ))}
    </div>
  );
}
