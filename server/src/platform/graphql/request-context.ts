import { randomUUID } from 'node:crypto';
import { recordAudit } from '../audit/record';
import type { SignedInAccount } from '../auth/session';
import { loadViewer } from '../auth/viewer';
import type { Transaction } from '../db/transaction';
import { Refused } from '../errors/refused';
import type { RequestContext } from './context';

/** What a request brings along beside its account. */
export type RequestParts = Pick<RequestContext, 'clock' | 'services' | 'address' | 'setSession'>;

/** The context of one request inside its transaction; everything that serves a person's request starts here. */
export async function requestContext(
  transaction: Transaction,
  account: SignedInAccount | null,
  { clock, services, address, setSession }: RequestParts,
): Promise<RequestContext> {
  const viewer = account?.tenantId ? await loadViewer(transaction, account, clock.today()) : null;
  return {
    transaction,
    account,
    viewer,
    clock,
    requestId: randomUUID(),
    address,
    services,
    setSession,
    audit: async (entry) => {
      if (!viewer) throw new Refused('UNAUTHENTICATED');
      await recordAudit(transaction, { personId: viewer.personId, name: viewer.name }, clock.now(), entry);
    },
  };
}
