import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import type { Sql } from '../db/sql';
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
 */
const lastCallers = new LRUCache<string, Remembered>({ max: 10_000 });

/** What the credential stands for now is not what the transaction was opened for. */
class Elsewhere extends Refused {
  constructor(readonly account: SignedInAccount | null) {
    super('CONFLICT', 'the session has moved');
  }
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
    asked: questions(parts.clock, credential, caller.account),
    check: (answers) => {
      if (JSON.stringify(answers) !== told) throw new Elsewhere(accountIn(credential, answers));
    },
  });
}

/** Runs work for the caller whom the database tells of, once it has. */
function asTold<Result>(parts: Parts, credential: Credential, place: Place, work: Work<Result>): Promise<Result> {
  const { clock, dataSource } = parts;
  const check = (answers: readonly unknown[][]): void => {
    const account = accountIn(credential, answers);
    if (!isAt(account, place)) throw new Elsewhere(account);
  };
  const begun = async (transaction: Transaction, begin: Begin): Promise<Result> => {
    const answers = await begin();
    const account = accountIn(credential, answers);
    if (!account) throw new Elsewhere(null);
    const caller = { account, viewer: account.tenantId ? await viewerOf(transaction, account, answers[1] ?? []) : null };
    lastCallers.set(credential.key, { caller, told: JSON.stringify(answers) });
    return work(transaction, caller);
  };
  return inTransaction(dataSource, place, begun, { asked: questions(clock, credential, place), check });
}

const questions = (clock: Clock, credential: Credential, { tenantId, personId }: Place): Sql[] => [
  credential.lookUp(clock.now()),
  ...(tenantId && personId ? [holdingsOf(tenantId, personId, clock.today())] : []),
];

const accountIn = (credential: Credential, [found = []]: readonly unknown[][]): SignedInAccount | null =>
  found[0] ? credential.accountIn(found[0]) : null;

const isAt = (account: SignedInAccount | null, place: Place): boolean =>
  account?.accountId === place.accountId && account.tenantId === place.tenantId && account.personId === place.personId;

async function placeOutside(dataSource: DataSource, credential: Credential, now: Date): Promise<Place | null> {
  const [row] = await rowsOutsideTransaction(dataSource, credential.lookUp(now));
  return row ? credential.accountIn(row) : null;
}
