import { randomUUID } from 'node:crypto';
import { recordAudit } from '../audit/record';
import type { Caller } from '../auth/identify';
import type { Transaction } from '../db/transaction';
import { Refused } from '../errors/refused';
import { currentRecord } from '../observability/request-record';
import type { RequestContext } from './context';

/** What a request brings along beside its account. */
export type RequestParts = Pick<RequestContext, 'clock' | 'services' | 'address' | 'setSession'>;

/** The context of one request inside its transaction; everything that serves a person's request starts here. */
export function requestContext(
  transaction: Transaction,
  { account, viewer }: Caller,
  { clock, services, address, setSession }: RequestParts,
): RequestContext {
  const record = currentRecord();
  if (record) record.tenantId = account?.tenantId ?? null;
  return {
    transaction,
    account,
    viewer,
    clock,
    requestId: record?.id ?? randomUUID(),
    address,
    services,
    setSession,
    audit: async (entry) => {
      if (!viewer) throw new Refused('UNAUTHENTICATED');
      const { personId, name, apiToken } = viewer;
      const by = apiToken ? { apiToken: { id: apiToken.id, name: apiToken.name } } : {};
      await recordAudit(transaction, { personId, name, ...by }, clock.now(), entry);
    },
  };
}
