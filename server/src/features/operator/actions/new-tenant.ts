import { recordAudit } from '../../../platform/audit/record';
import type { Transaction } from '../../../platform/db/transaction';
import type { NewTenant } from '../../../platform/founding/founding-steps';
import type { OperatorContext } from '../operator.access';

/** An operator at work in a tenant that has nobody in it yet: what they do stands in its own audit chain, under their name. */
export function newTenant({ account, clock, services }: OperatorContext, transaction: Transaction): NewTenant {
  const viewer = { personId: null, name: account.name };
  return { transaction, clock, viewer, services, audit: (entry) => recordAudit(transaction, viewer, clock.now(), entry) };
}
