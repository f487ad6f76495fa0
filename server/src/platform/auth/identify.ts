import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import { rowsOutsideTransaction } from '../db/outside-transaction';
import { inTransaction, type Transaction } from '../db/transaction';
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

/**
 * Where a credential's last request belonged. It only tells in whose name to open the next transaction: the credential is
 * looked up and the person's roles are read inside it, sent together with its beginning, and nothing else runs before they
 * have said the same. What was revoked or moved a moment ago is thus noticed as if nothing were remembered.
 */
const lastPlaces = new LRUCache<string, Place>({ max: 10_000 });

/** What the credential stands for now is not what the transaction was opened for. */
class Elsewhere extends Error {
  constructor(readonly account: SignedInAccount | null) {
    super('elsewhere');
  }
}

const MOST_MOVES = 3;

/** Runs work in the transaction of whom the credential stands for; of nobody, where there is none or it does not hold. */
export async function inCallersTransaction<Result>(
  { dataSource, clock }: { readonly dataSource: DataSource; readonly clock: Clock },
  credential: Credential | null,
  work: Work<Result>,
): Promise<Result> {
  const asNobody = (): Promise<Result> =>
    inTransaction(dataSource, { tenantId: null, accountId: null }, (transaction) => work(transaction, { account: null, viewer: null }));
  if (!credential) return asNobody();
  let place: Place | null = lastPlaces.get(credential.key) ?? (await placeOutside(dataSource, credential, clock.now()));
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (!place) return asNobody();
    try {
      return await inPlace(dataSource, clock, { credential, place }, work);
    } catch (error) {
      if (!(error instanceof Elsewhere)) throw error;
      place = error.account;
      if (place) remember(credential, place);
      else lastPlaces.delete(credential.key);
    }
  }
  throw new Refused('CONFLICT', 'the session moves from tenant to tenant');
}

function inPlace<Result>(
  dataSource: DataSource,
  clock: Clock,
  { credential, place }: { readonly credential: Credential; readonly place: Place },
  work: Work<Result>,
): Promise<Result> {
  const { tenantId, personId } = place;
  const alongside = [credential.lookUp(clock.now()), ...(tenantId && personId ? [holdingsOf(tenantId, personId, clock.today())] : [])];
  const checked = async (transaction: Transaction, [found = [], holdings = []]: readonly unknown[][]): Promise<Result> => {
    const account = found[0] ? credential.accountIn(found[0]) : null;
    if (!isAt(account, place)) throw new Elsewhere(account);
    return work(transaction, { account, viewer: tenantId ? await viewerOf(transaction, account, holdings) : null });
  };
  return inTransaction(dataSource, place, checked, alongside);
}

const isAt = (account: SignedInAccount | null, place: Place): account is SignedInAccount =>
  account?.accountId === place.accountId && account.tenantId === place.tenantId && account.personId === place.personId;

async function placeOutside(dataSource: DataSource, credential: Credential, now: Date): Promise<Place | null> {
  const [row] = await rowsOutsideTransaction(dataSource, credential.lookUp(now));
  if (!row) return null;
  const account = credential.accountIn(row);
  remember(credential, account);
  return account;
}

function remember({ key }: Credential, { accountId, tenantId, personId }: Place): void {
  lastPlaces.set(key, { accountId, tenantId, personId });
}
