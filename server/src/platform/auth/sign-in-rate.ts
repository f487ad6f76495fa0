import { LRUCache } from 'lru-cache';

/** Attempts per caller's address and minute; generous, since a whole municipality may share one address. */
const PER_MINUTE = 60;
const attempts = new LRUCache<string, { count: number }>({ max: 10_000, ttl: 60_000 });

/** Counts an attempt to sign in and tells whether the address has any left this minute. */
export function addressIsPatient(address: string): boolean {
  const counter = attempts.get(address) ?? { count: 0 };
  if (counter.count === 0) attempts.set(address, counter);
  counter.count += 1;
  return counter.count <= PER_MINUTE;
}
