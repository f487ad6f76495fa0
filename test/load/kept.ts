import { setTimeout as sleep } from 'node:timers/promises';
import { LOOK_MINUTES, WARM_MINUTES } from './assumptions';
import type { LiveHeap } from './live-heap';

/** What the server's heap held at some moments of the afternoon, in MB, everything unused collected; the first when it was warm. */
export interface Kept {
  readonly first: number;
  readonly last: number;
  readonly told: string;
}

/** Looks into the heap again and again while `work` goes on, and when it has ended. */
export async function keptDuring(heap: LiveHeap, work: Promise<void>): Promise<Kept> {
  const seen: { readonly minute: number; readonly megabytes: number }[] = [];
  const begun = performance.now();
  const look = async (): Promise<number> => {
    const megabytes = await heap.megabytes();
    seen.push({ minute: (performance.now() - begun) / 60_000, megabytes });
    return megabytes;
  };
  const over = new AbortController();
  const ended = work.finally(() => over.abort());
  const first = await after(WARM_MINUTES, over.signal).then(look);
  while (!over.signal.aborted) {
    await after(LOOK_MINUTES, over.signal);
    if (!over.signal.aborted) await look();
  }
  await ended;
  const last = await look();
  const told = seen.map(({ minute, megabytes }) => `${megabytes.toFixed(1)} MB at ${minute.toFixed(1)} min`).join(', ');
  return { first, last, told };
}

const after = (minutes: number, signal: AbortSignal): Promise<void> =>
  sleep(minutes * 60_000, undefined, { signal }).catch(() => undefined);
