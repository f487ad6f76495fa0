import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import { type Sql, sql } from '../db/sql';
import { type Begin, inTransaction, type Transaction } from '../db/transaction';
import { Refused } from '../errors/refused';
import type { Credential, SignedInAccount } from './session';
import { holdingsOf, type Viewer, viewerOf } from './viewer';

/** Who asks, found in the transaction that answers. Both are null for somebody who is not signed in. */
export interface Caller {
  readonly account: SignedInAccount | null;
  readonly viewer: Viewer | null;
}

/** In whose name a transaction is opened. */
type Place = Pick<SignedInAccount, 'accountId' | 'tenantId' | 'personId'>;

type Work<Result> = (transaction: Transaction, caller: Caller) => Promise<Result>;

/** Who a credential's last request came from, and the answers that told. */
interface Remembered {
  readonly caller: Caller & { readonly account: SignedInAccount };
  readonly told: string;
}

/**
 * Who came with a credential last. It is no answer to who comes now: that is asked anew with the beginning of each
 * transaction, nothing is changed before the same has been told again, and no row that was read meanwhile is handed out.
 * What was revoked or moved a moment ago is thus noticed as if nothing were remembered.
 *
 * Kept by size and not by number: somebody with one role takes 2.5 kB, so that there is room for 12,000 of them, and somebody with
 * fifty roles forty times as much.
 */
const lastCallers = new LRUCache<string, Remembered>({ maxSize: 32 * 1024 * 1024, sizeCalculation: bytesOf });

/** What the credential stands for now is not what the transaction was opened for. */
class Elsewhere extends Refused {
  constructor(readonly account: SignedInAccount | null) {
    super('CONFLICT', 'the session has moved');
  }
}

/** What is remembered of somebody in the heap, about; measured with one to fifty roles of eight to thirty permissions. */
function bytesOf({ told, caller }: Remembered): number {
  return 1000 + 2 * told.length + 64 * (caller.viewer?.grants.length ?? 0);
}

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
}

const MOST_MOVES = 3;

/** Runs work in the transaction of whom the credential stands for; of nobody, where there is none or it does not hold. */
export async function inCallersTransaction<Result>(parts: Parts, credential: Credential | null, work: Work<Result>): Promise<Result> {
  const { dataSource, clock } = parts;
  const asNobody = (): Promise<Result> =>
    inTransaction(dataSource, { tenantId: null, accountId: null }, (transaction) => work(transaction, { account: null, viewer: null }));
  if (!credential) return asNobody();
  let place: Place | null = lastCallers.get(credential.key)?.caller.account ?? (await placeOutside(dataSource, credential, clock.now()));
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (!place) return asNobody();
    const remembered = lastCallers.get(credential.key);
    try {
      return await (remembered ? asRemembered(parts, credential, remembered, work) : asTold(parts, credential, place, work));
    } catch (error) {
      if (!(error instanceof Elsewhere)) throw error;
      lastCallers.delete(credential.key);
      place = error.account;
    }
  }
  throw new Refused('CONFLICT', 'the session moves from tenant to tenant');
}

/** Runs work for the caller of last time, whom the database has to tell of again. */
function asRemembered<Result>(parts: Parts, credential: Credential, { caller, told }: Remembered, work: Work<Result>): Promise<Result> {
  return inTransaction(parts.dataSource, caller.account, (transaction) => work(transaction, caller), {
    asked: question(parts.clock, credential, caller.account),
    check: (answer) => {
      if (toldIn(answer) !== told) throw new Elsewhere(accountIn(credential, answer));
    },
  });
}

/** Runs work for the caller whom the database tells of, once it has. */
function asTold<Result>(parts: Parts, credential: Credential, place: Place, work: Work<Result>): Promise<Result> {
  const { clock, dataSource } = parts;
  const check = (answer: readonly unknown[]): void => {
    const account = accountIn(credential, answer);
    if (!isAt(account, place)) throw new Elsewhere(account);
  };
  const begun = async (transaction: Transaction, begin: Begin): Promise<Result> => {
    const answer = await begin();
    const account = accountIn(credential, answer);
    if (!account) throw new Elsewhere(null);
    const viewer = account.tenantId ? await viewerOf(transaction, account, partIn(answer, 'holdings')) : null;
    const caller = { account, viewer };
    lastCallers.set(credential.key, { caller, told: toldIn(answer) });
    return work(transaction, caller);
  };
  return inTransaction(dataSource, place, begun, { asked: question(clock, credential, place), check });
}

/** Who comes and what they hold, in one statement; as texts, so that it is seen at a glance whether they are the ones of last time. */
const question = (clock: Clock, credential: Credential, { tenantId, personId }: Place): Sql => sql`
  SELECT (SELECT json_agg(v) FROM (${credential.lookUp(clock.now())}) v)::text AS found,
    ${tenantId && personId ? sql`(SELECT json_agg(h) FROM (${holdingsOf(tenantId, personId, clock.today())}) h)::text` : sql`NULL`} AS holdings`;

interface Told {
  readonly found: string | null;
  readonly holdings: string | null;
}

function partIn([told]: readonly unknown[], part: keyof Told): unknown[] {
  return JSON.parse((told as Told)[part] ?? '[]') as unknown[];
}

const toldIn = ([told]: readonly unknown[]): string => `${(told as Told).found} ${(told as Told).holdings}`;

function accountIn(credential: Credential, answer: readonly unknown[]): SignedInAccount | null {
  const [found] = partIn(answer, 'found');
  return found ? credential.accountIn(found) : null;
}

const isAt = (account: SignedInAccount | null, place: Place): boolean =>
  account?.accountId === place.accountId && account.tenantId === place.tenantId && account.personId === place.personId;

async function placeOutside(dataSource: DataSource, credential: Credential, now: Date): Promise<Place | null> {
  const [row] = await rowsOutsideTransaction(dataSource, credential.lookUp(now));
  return row ? credential.accountIn(row) : null;
}
