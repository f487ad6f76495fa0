import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { RemindLateUnitsDocument } from './RemindLateUnits.mutation.generated';

/** How long a reminder can be undone before it leaves, in milliseconds. */
const undoFor = 8000;

/** Where a reminder stands. It leaves only when the time to undo it is over, or the reader goes elsewhere. */
export type Reminding =
  | { readonly at: 'resting'; readonly undone: boolean }
  | { readonly at: 'waiting' }
  | { readonly at: 'sending' }
  | { readonly at: 'sent'; readonly unreachable: readonly string[] }
  | { readonly at: 'failed'; readonly error: unknown };

export interface Remind {
  readonly reminding: Reminding;
  readonly remind: () => void;
  readonly undo: () => void;
}

/** Reminds the units of some reports, with a moment to think better of it. */
export function useRemind(reportIds: readonly string[]): Remind {
  const [reminding, setReminding] = useState<Reminding>({ at: 'resting', undone: false });
  const [mutate] = useMutation(RemindLateUnitsDocument, { context: { fetchOptions: { keepalive: true } } });
  const waiting = useRef<{ readonly timer: number; readonly send: () => void } | null>(null);

  const send = useCallback(async () => {
    waiting.current = null;
    setReminding({ at: 'sending' });
    try {
      const { data } = await mutate({ variables: { reportIds: [...reportIds] } });
      setReminding({ at: 'sent', unreachable: data?.remindUnits.unreachable ?? [] });
    } catch (error) {
      setReminding({ at: 'failed', error });
    }
  }, [mutate, reportIds]);

  // Whoever leaves the page has not undone it: what was asked for is sent at once.
  useEffect(() => {
    const flush = (): void => {
      if (!waiting.current) return;
      window.clearTimeout(waiting.current.timer);
      waiting.current.send();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const remind = (): void => {
    if (waiting.current) return;
    const later = (): void => void send();
    waiting.current = { timer: window.setTimeout(later, undoFor), send: later };
    setReminding({ at: 'waiting' });
  };
  const undo = (): void => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    setReminding({ at: 'resting', undone: true });
  };
  return { reminding, remind, undo };
}
