import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Leads to the field, or the first field of the section, that the address names after `#`, once the form stands there. */
export function useHashTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length < 2) return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    const field = target?.matches('input, textarea') ? target : target?.querySelector<HTMLElement>('textarea, input');
    target?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }, [hash]);
}
