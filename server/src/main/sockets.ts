/**
 * Sockets cost memory, so nobody keeps one by sending slowly or not at all. The longest answer takes as long as the longest
 * statement, and a proxy in front keeps its connections for less than a minute.
 */
export const patienceWithSockets = {
  requestTimeout: 30_000,
  connectionTimeout: 60_000,
  keepAliveTimeout: 72_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
} as const;

/** Sockets that wait to be opened. One too many is tried again by the caller's system after seconds, where we could say at once that we are busy. */
export const MOST_KNOCKING = 4096;
