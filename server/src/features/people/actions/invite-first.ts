import { newId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { FirstPerson, InvitationSent, NewTenant } from '../../../platform/founding/founding-steps';
import { make } from '../data/changes';
import { lockPeople } from '../data/roster';
import { invite } from './send-invitation';

/** Enters the first person of a tenant that has just been founded, with a role in all of it, and sends the letter. */
export async function inviteFirst(tenant: NewTenant, { name, email }: FirstPerson, roleKey: string): Promise<InvitationSent> {
  const { transaction, clock } = tenant;
  await lockPeople(transaction);
  const person = { id: newId(), name, email };
  const validFrom = clock.today();
  const whole = { unitId: null, validTo: null, substitutesId: null, reference: '' };
  await make(transaction, [
    { what: 'person_made', ...person },
    { what: 'assignment_made', row: { ...whole, id: newId(), personId: person.id, roleKey, validFrom } },
  ]);
  await tenant.audit({
    action: 'person.invited',
    subjectKind: 'person',
    subjectId: person.id,
    detail: { ...person, roles: [{ roleKey, validFrom }] },
  });
  return invite(tenant, person);
}

/**
 * Corrects who is to come in first, and sends a new letter.
 * @throws Refused NOT_FOUND where nobody is waiting to come in
 */
export async function inviteFirstAgain(tenant: NewTenant, { name, email }: FirstPerson): Promise<InvitationSent> {
  const { transaction } = tenant;
  const { tenantId } = transaction;
  await lockPeople(transaction);
  const waiting = await transaction.row<{ id: string; name: string; email: string | null }>(sql`
    SELECT p.id, p.name, p.email FROM person p
    WHERE p.tenant_id = ${tenantId} AND p.account_id IS NULL AND p.active
      AND EXISTS (SELECT FROM invitation i WHERE i.tenant_id = ${tenantId} AND i.person_id = p.id AND i.accepted_at IS NULL)`);
  if (!waiting) throw new Refused('NOT_FOUND', 'nobody is waiting to come in');
  if (waiting.name !== name || waiting.email !== email) {
    await transaction.rows(sql`UPDATE person SET name = ${name}, email = ${email} WHERE tenant_id = ${tenantId} AND id = ${waiting.id}`);
    const before = { name: waiting.name, email: waiting.email };
    await tenant.audit({ action: 'person.corrected', subjectKind: 'person', subjectId: waiting.id, detail: { name, email, before } });
  }
  return invite(tenant, { id: waiting.id, name });
}
