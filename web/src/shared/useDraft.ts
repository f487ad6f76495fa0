import { useCallback, useState } from 'react';

const prefix = 'utblick.draft.';

/** What was kept in this window under a key; null where nothing was. */
export function readDraft<Draft>(key: string): Draft | null {
  try {
    const kept = sessionStorage.getItem(prefix + key);
    return kept === null ? null : (JSON.parse(kept) as Draft);
  } catch {
    // A browser that keeps nothing, or something unreadable: start from what the page has.
    return null;
  }
}

/** Keeps something in this window under a key until it is saved; null forgets it. */
export function writeDraft(key: string, draft: unknown): void {
  try {
    if (draft === null) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // Full or forbidden storage must not stop anybody from typing.
  }
}

/** Forgets every draft in this window, for when the person signs out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}

export interface KeptDraft<Draft> {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** Back to what the page started from, once it is saved or thrown away. */
  readonly clear: () => void;
  /** There was something kept from before when the page opened. */
  readonly restored: boolean;
}

/**
 * What was typed, kept in this window under a key until it is saved: a reload, a crash or an expired session loses nothing.
 * Put the account, the tenant and the thing in the key.
 */
export function useDraft<Draft>(key: string, initial: Draft): KeptDraft<Draft> {
  const [kept] = useState(() => readDraft<Draft>(key));
  const [draft, setDraft] = useState<Draft>(kept ?? initial);
  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      writeDraft(key, next);
    },
    [key],
  );
  const clear = useCallback(() => {
    writeDraft(key, null);
    setDraft(initial);
  }, [key, initial]);
  return { draft, change, clear, restored: kept !== null };
}
