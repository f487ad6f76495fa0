import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { RemindLateUnitsDocument } from './RemindLateUnits.mutation.generated';
import { TodoPageDocument } from './TodoPage.query.generated';

/** How long a reminder can be undone before it leaves, in milliseconds. */
const undoFor = 8000;

/** Where a reminder stands. It leaves only when the time to undo it is over, or the reader goes elsewhere. */
export type Reminding =
  | { readonly at: 'resting'; readonly undone: boolean }
  | { readonly at: 'waiting' }
  | { readonly at: 'sending' }
  /** `reminded` counts the units that somebody was reached in. */
  | { readonly at: 'sent'; readonly reminded: number }
  | { readonly at: 'failed'; readonly error: unknown };

export interface Remind {
  readonly reminding: Reminding;
  readonly remind: () => void;
  readonly undo: () => void;
}

/** Reminds the units of some reports, with a moment to think better of it. */
export function useRemind(reportIds: readonly string[]): Remind {
  const [reminding, setReminding] = useState<Reminding>({ at: 'resting', undone: false });
  const [mutate, { client }] = useMutation(RemindLateUnitsDocument, { context: { fetchOptions: { keepalive: true } } });
  const waiting = useRef<{ readonly timer: number; readonly send: (leaving: boolean) => void } | null>(null);

  const send = useCallback(
    async (leaving: boolean) => {
      waiting.current = null;
      setReminding({ at: 'sending' });
      try {
        const { data } = await mutate({ variables: { reportIds: [...reportIds] } });
        // A reader who has left may be back by now, with a page that was asked for before the reminders had left.
        if (leaving) await client.query({ query: TodoPageDocument, fetchPolicy: 'network-only', context: { queryDeduplication: false } });
        setReminding({ at: 'sent', reminded: data?.remindUnits.reminded.length ?? 0 });
      } catch (error) {
        setReminding({ at: 'failed', error });
      }
    },
    [client, mutate, reportIds],
  );

  // Whoever leaves the page has not undone it: what was asked for is sent at once.
  useEffect(() => {
    const flush = (): void => {
      if (!waiting.current) return;
      window.clearTimeout(waiting.current.timer);
      waiting.current.send(true);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const remind = (): void => {
    if (waiting.current) return;
    const leave = (leaving: boolean): void => void send(leaving);
    waiting.current = { timer: window.setTimeout(() => leave(false), undoFor), send: leave };
    setReminding({ at: 'waiting' });
  };
  const undo = (): void => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    setReminding({ at: 'resting', undone: true });
  };
  return { reminding, remind, undo };
}
