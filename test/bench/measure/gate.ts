import { createHash } from 'node:crypto';
import type { Contender } from '../contenders/contenders';
import { markOf, openMarks, ownMarks, reporterTokenOf, tokenOf } from '../data/size';
import { type Ask, wireText } from '../jobs';
import { Connection, partsOf } from '../load/connection';
import { type Effect, movesFor, type ReportLedger } from './moves';

/** What a contender answers to a job, tenant by tenant, before anything is measured. */
export interface Verified {
  readonly requests: readonly string[];
  /** Marks that each tenant may see, its own first; and those that every tenant may. */
  readonly marks: readonly (readonly string[])[];
  readonly open: readonly string[];
  /** Bytes of each body. */
  readonly lengths: readonly number[];
  /** Of the parsed and reshaped payloads. */
  readonly hashes: readonly string[];
  /** Answers with a mark that the tenant may not see, or without its own. */
  readonly leaks: number;
  /** For a job that changes something: what became of it, instead of a payload. */
  readonly moves?: {
    putBack(): Promise<void>;
    /** @param next how many of the requests have been acknowledged */
    effectOf(next: number): Promise<Effect>;
  };
}

/** Asks for every tenant once. @throws when an answer is no answer */
export async function verify({ name, teach, data }: Contender, port: number, ask: Ask, tenants: number): Promise<Verified> {
  const connection = await Connection.open(port);
  for (const document of teach ?? []) await connection.ask(wireText(document, tokenOf(1)));
  const numbers = Array.from({ length: tenants }, (_, index) => index + 1);
  const requests = numbers.map((tenant) => wireText(ask, tokenOf(tenant)));
  const shared = ask.shared ?? false;
  const marks = numbers.map((tenant) => (shared ? ownMarks(tenant, tenants) : [markOf(tenant)]));
  const open = shared ? openMarks(tenants) : [];
  const shown = new Set(open);
  const lengths: number[] = [];
  const hashes: string[] = [];
  let leaks = 0;
  for (const [place, request] of requests.entries()) {
    const { status, body } = partsOf(await connection.ask(request));
    if (status !== 200 || body.includes('"errors"')) throw new Error(`${name} answers with ${status}: ${body.slice(0, 1200)}`);
    const found = new Set(body.match(/K\d{4}/g));
    const own = marks[place] ?? [];
    if (!found.has(own[0] ?? '') || [...found].some((mark) => !shown.has(mark) && !own.includes(mark))) leaks += 1;
    lengths.push(Buffer.byteLength(body));
    hashes.push(hashOf(data(JSON.parse(body))));
  }
  connection.close();
  return { requests, marks, open, lengths, hashes, leaks };
}

/** Hands in one report of every tenant, and looks at what became of it. @throws when an answer is no answer */
export async function verifyMoves(
  { name, moves: askFor, audits }: Contender,
  port: number,
  ledger: ReportLedger,
  tenants: number,
): Promise<Verified | null> {
  if (!askFor) return null;
  const moves = movesFor(tenants);
  const requests = moves.map((move) => wireText(askFor(move), reporterTokenOf(move.tenant)));
  const effectOf = (next: number): Promise<Effect> => ledger.effectOf(moves.slice(0, next), audits);
  await ledger.putBack();
  const connection = await Connection.open(port);
  let length = 0;
  for (const request of requests.slice(0, tenants)) {
    const { status, body } = partsOf(await connection.ask(request));
    if (status !== 200 || body.includes('"errors"')) throw new Error(`${name} answers with ${status}: ${body.slice(0, 1200)}`);
    length = Buffer.byteLength(body);
  }
  connection.close();
  const { wrong, strange } = await effectOf(tenants);
  // Every contender that leaves what it should has the same hash.
  const hashes = [wrong === 0 ? 'moved' : `${name}: ${wrong} wrong`];
  const marks = moves.map(() => []);
  const open: string[] = [];
  return {
    requests,
    marks,
    open,
    lengths: moves.map(() => length),
    hashes,
    leaks: strange,
    moves: { putBack: () => ledger.putBack(), effectOf },
  };
}

const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** Keys in order, and numbers as texts: PostGraphile writes a bigint in quotes. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `"${String(value)}"`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${key}:${canonical(inner)}`).join(',')}}`;
}
