import { randomUUID } from 'node:crypto';
import { createI18n } from '@utblick/i18n';
import { inSteadOf } from '../audit/in-stead-of';
import { type AuditActor, type AuditEntry, recordAudit } from '../audit/record';
import type { Caller } from '../auth/identify';
import type { Viewer } from '../auth/viewer';
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
      await recordAudit(transaction, await actorOf(transaction, viewer, entry), clock.now(), entry);
    },
  };
}

/** Who did it, and by which token: a substitute acts for somebody, and the log says for whom. */
async function actorOf(transaction: Transaction, viewer: Viewer, entry: AuditEntry): Promise<AuditActor> {
  const { personId, name, apiToken } = viewer;
  const by = apiToken ? { apiToken: { id: apiToken.id, name: apiToken.name } } : {};
  const holders = await inSteadOf(transaction, viewer, entry);
  if (holders.length === 0) return { personId, name, ...by };
  const { t } = createI18n('sv');
  return { personId, ...by, name: t('people.actsFor', { name, holder: holders.map((holder) => holder.name).join(', ') }) };
}
