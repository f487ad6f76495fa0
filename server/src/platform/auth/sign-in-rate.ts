import { LRUCache } from 'lru-cache';

/**
 * Attempts per caller's address and minute; generous, since a whole municipality may share one address. By a directory no
 * password can be guessed, but the directory is asked each time.
 */
const PER_MINUTE = { password: 60, directory: 300 };
const attempts = new LRUCache<string, { count: number }>({ max: 10_000, ttl: 60_000 });

/** Counts an attempt to sign in and tells whether the address has any left this minute. */
export function addressIsPatient(address: string, by: keyof typeof PER_MINUTE): boolean {
  const key = `${by} ${address}`;
  const counter = attempts.get(key) ?? { count: 0 };
  if (counter.count === 0) attempts.set(key, counter);
  counter.count += 1;
  return counter.count <= PER_MINUTE[by];
}
