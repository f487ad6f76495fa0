import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Leads to the field that the address names, or to the nearest thing around it that is on the page. */
export function useFieldInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const parts = decodeURIComponent(hash.slice(1)).split('-');
    for (let length = parts.length; length > 1; length -= 1) {
      const found = document.getElementById(parts.slice(0, length).join('-'));
      if (!found) continue;
      found.scrollIntoView({ block: 'center' });
      found.focus();
      return;
    }
  }, [hash]);
}

/** Whether the address names a field under an id. */
export function useLeadsUnder(id: string): boolean {
  const { hash } = useLocation();
  const named = decodeURIComponent(hash.slice(1));
  return named === id || named.startsWith(`${id}-`);
}
