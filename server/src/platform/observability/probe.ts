import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A question that is asked again and again and may find nobody at home. While one is unanswered no other is put: they all
 * wait for it, each at most as long as given.
 * @returns how to ask; null where the answer fails or is late
 */
export function probe<Answer>(ask: () => Promise<Answer>, patienceMs: number): () => Promise<Answer | null> {
  let asked: Promise<Answer | null> | null = null;
  return async () => {
    asked ??= ask()
      .catch(() => null)
      .finally(() => {
        asked = null;
      });
    const waiting = new AbortController();
    try {
      return await Promise.race([asked, sleep(patienceMs, null, { signal: waiting.signal, ref: false })]);
    } finally {
      waiting.abort();
    }
  };
}
