import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Leads to the field that the address names, or to the nearest thing around it that is on the page. */
export function useFieldInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    // The frame gives the focus to a new page in the same turn; the field is to have the last word.
    const frame = requestAnimationFrame(() => leadTo(decodeURIComponent(hash.slice(1))));
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}

function leadTo(id: string): void {
  const parts = id.split('-');
  for (let length = parts.length; length > 1; length -= 1) {
    const found = document.getElementById(parts.slice(0, length).join('-'));
    if (!found) continue;
    found.scrollIntoView({ block: 'center' });
    found.focus();
    return;
  }
}

/** Whether the address names a field under an id. */
export function useLeadsUnder(id: string): boolean {
  const { hash } = useLocation();
  const named = decodeURIComponent(hash.slice(1));
  return named === id || named.startsWith(`${id}-`);
}
