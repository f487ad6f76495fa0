/**
 * What is asked: `a` a page of the register with the kept totals of its pillars; `a-live` the same answer where the limit adds
 * the totals up while somebody waits; `b` one year of every municipality that shares its totals, with the own themes; `c` a
 * report is handed in.
 */
export const jobs = ['a', 'a-live', 'b', 'c'] as const;
export type JobName = (typeof jobs)[number];

/** One HTTP request but for its token, which says for which tenant. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string;
  /** A job that reads what others share says so to contenders that cannot see it in the path. */
  readonly shared?: true;
}

/** One report to be handed in. */
export interface Move {
  /** The tenant's number. */
  readonly tenant: number;
  readonly tenantId: string;
  readonly personId: string;
  readonly reportId: string;
  /** For contenders that have their ids from outside. */
  readonly snapshotId: string;
}

export const get = (path: string): Ask => ({ method: 'GET', path, body: '' });
export const post = (path: string, body: object): Ask => ({ method: 'POST', path, body: JSON.stringify(body) });

/** The text of a request as it goes over the wire, so that sending one again costs nothing. */
export function wireText({ method, path, body, shared }: Ask, token: string): string {
  const content = body === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  const hint = shared ? 'X-Bench-Shared: 1\r\n' : '';
  return `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nAuthorization: Bearer ${token}\r\n${hint}${content}\r\n${body}`;
}
