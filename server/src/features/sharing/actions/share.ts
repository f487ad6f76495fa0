import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { offers } from '../../../platform/sharing/offers';
import { keepShared, lockShared } from '../../../platform/sharing/shared-writing';
import { readShareForm, type ShareDecision, type ShareForm } from '../model/share-form';
import { requireSharer } from '../sharing.access';

export interface ShareRecorded {
  readonly decisionId: string;
}

/**
 * Records a sharing decision under the id its form chose, so that a form that is sent twice records one, and fills the
 * shared tables that it covers.
 * @throws Refused FORBIDDEN; BAD_USER_INPUT for an id that is no uuid
 */
export async function share(context: MemberContext, id: string, form: ShareForm): Promise<ShareRecorded | FormErrors> {
  const { transaction, clock, viewer, services } = context;
  requireSharer(viewer);
  if (!isId(id)) throw new Refused('BAD_USER_INPUT', 'sharing decision id');
  await lockShared(transaction);
  if (await isRecorded(transaction, id)) return { decisionId: id };
  const today = clock.today();
  const read = readShareForm(form, { today, audienceIds: await audienceIds(transaction), offers });
  if ('faults' in read) return formErrors(read.faults);
  const { decision } = read;
  if (await isShared(transaction, decision)) return formErrors([{ field: 'audience', code: 'alreadyShared' }]);
  await insert(transaction, id, decision, clock.now());
  await keepShared(transaction, services.sharedWriters, today);
  const { audienceTenantId, ...told } = decision;
  const detail = { ...told, audience: audienceTenantId ?? 'tenants' };
  await context.audit({ action: 'sharing.decided', subjectKind: 'share_grant', subjectId: id, detail });
  return { decisionId: id };
}

async function isRecorded({ tenantId, row }: Transaction, id: string): Promise<boolean> {
  return (await row(sql`SELECT g.id FROM share_grant g WHERE g.tenant_id = ${tenantId} AND g.id = ${id}`)) !== null;
}

async function audienceIds({ tenantId, rows }: Transaction): Promise<string[]> {
  return (await rows<{ id: string }>(sql`SELECT t.id FROM tenant t WHERE t.id <> ${tenantId}`)).map(({ id }) => id);
}

/** Whether a living decision already shows the same to the same, on any day of the new one. */
async function isShared({ tenantId, row }: Transaction, decision: ShareDecision): Promise<boolean> {
  const { kind, grain, audienceTenantId, validFrom, validTo } = decision;
  const found = await row(sql`
    SELECT g.id FROM share_grant g
    WHERE g.tenant_id = ${tenantId} AND g.withdrawn_at IS NULL AND g.kind = ${kind} AND g.grain = ${grain}
      AND g.audience_tenant_id IS NOT DISTINCT FROM ${audienceTenantId}::uuid
      AND daterange(g.valid_from, g.valid_to, '[]') && daterange(${validFrom}::date, ${validTo}::date, '[]')
    LIMIT 1`);
  return found !== null;
}

async function insert({ tenantId, rows }: Transaction, id: string, decision: ShareDecision, at: Date): Promise<void> {
  const { kind, grain, audienceTenantId, validFrom, validTo, decidedBy, decidedOn, reference } = decision;
  await rows(sql`
    INSERT INTO share_grant (tenant_id, id, kind, grain, audience, audience_tenant_id, valid_from, valid_to, decided_by, decided_on,
      reference, recorded_at)
    VALUES (${tenantId}, ${id}, ${kind}, ${grain}, ${audienceTenantId === null ? 'tenants' : 'tenant'}, ${audienceTenantId}, ${validFrom},
      ${validTo}, ${decidedBy}, ${decidedOn}, ${reference}, ${at.toISOString()})`);
}
