import { randomBytes } from 'node:crypto';
import { createI18n, dayInWords } from '@utblick/i18n';
import { hashOf } from '../../../platform/auth/session';
import { dayInSweden } from '../../../platform/clock/clock';
import { newId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';
import type { InvitationSent, NewTenant } from '../../../platform/founding/founding-steps';
import type { MemberContext } from '../../../platform/graphql/context';
import { queueLetter } from '../../../platform/mail/queue-letter';
import { loadRoster, lockPeople } from '../data/roster';
import type { Roster, RosterPerson } from '../model/roster';
import { unitOf } from '../model/roster';
import { assignRightsOf, managesPeople } from '../people.access';
import { activePerson, type PersonChanged } from './assign-role';

/** How long a link holds. Whoever is late asks for a new one. */
const VALID_DAYS = 14;
/** Nobody has asked the person for their language yet. */
const LANGUAGE = 'sv' as const;

/**
 * Sends somebody who has no account a letter with a one-time link. A link sent before holds no more.
 * @throws Refused NOT_FOUND; FORBIDDEN; CONFLICT for somebody who has an account or no address
 */
export async function sendInvitation(context: MemberContext, personId: string): Promise<PersonChanged> {
  await lockPeople(context.transaction);
  const roster = await loadRoster(context);
  const person = activePerson(roster, personId);
  requireInviter(context, roster, person);
  if (person.hasAccount || person.email === null) throw new Refused('CONFLICT', 'nobody to invite');
  await invite(context, person);
  return { personId };
}

/**
 * Takes an open invitation back: its link holds no more.
 * @throws Refused NOT_FOUND, FORBIDDEN
 */
export async function withdrawInvitation(context: MemberContext, personId: string): Promise<PersonChanged> {
  const { transaction, clock } = context;
  await lockPeople(transaction);
  const roster = await loadRoster(context);
  const person = activePerson(roster, personId);
  requireInviter(context, roster, person);
  const withdrawn = await transaction.rows<{ id: string }>(sql`
    UPDATE invitation SET withdrawn_at = ${clock.now().toISOString()}
    WHERE tenant_id = ${transaction.tenantId} AND person_id = ${personId} AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING id`);
  for (const { id } of withdrawn)
    await context.audit({ action: 'invitation.withdrawn', subjectKind: 'invitation', subjectId: id, detail: { personId } });
  return { personId };
}

/** Whoever manages people, and whoever may hand out a role that the person holds or will hold. */
function requireInviter({ viewer }: MemberContext, roster: Roster, person: RosterPerson): void {
  const right = assignRightsOf(viewer, roster);
  const theirs = roster.assignments.filter(
    ({ personId, validTo }) => personId === person.id && (validTo === null || validTo >= roster.today),
  );
  const handsOut = theirs.some(({ roleKey, unitId }) => {
    const role = roster.roles.find(({ key }) => key === roleKey);
    return role !== undefined && right(role, unitOf(roster, unitId)) !== null;
  });
  if (!managesPeople(viewer) && !handsOut) throw new Refused('FORBIDDEN', 'invitation');
}

/** What an invitation needs to know of whoever sends it: somebody of the tenant, or the operator who has founded it. */
type Inviting = Pick<MemberContext, 'transaction' | 'clock' | 'audit'> & Pick<NewTenant, 'services' | 'viewer'>;

/** Puts the link and the letter in the running transaction. Called with the people locked. */
export async function invite(context: Inviting, { id: personId, name }: Pick<RosterPerson, 'id' | 'name'>): Promise<InvitationSent> {
  const { transaction, clock, viewer, services } = context;
  const { tenantId } = transaction;
  const now = clock.now();
  const expires = new Date(now.getTime() + VALID_DAYS * 86_400_000);
  await transaction.rows(sql`
    UPDATE invitation SET withdrawn_at = ${now.toISOString()}
    WHERE tenant_id = ${tenantId} AND person_id = ${personId} AND accepted_at IS NULL AND withdrawn_at IS NULL`);
  const id = newId();
  await transaction.rows(sql`
    INSERT INTO invitation (tenant_id, id, person_id, invited_by, sent_at, expires_at)
    VALUES (${tenantId}, ${id}, ${personId}, ${viewer.personId}, ${now.toISOString()}, ${expires.toISOString()})`);
  const token = randomBytes(32).toString('base64url');
  await transaction.rows(sql`SELECT put_invitation_link(${hashOf(token)}, ${id})`);
  const path = `/inbjudan/${token}`;
  const { tenant, address } = await addressee(transaction, personId);
  if (address !== null) {
    // Not a notification: whoever is invited has no page to read it on, and has not chosen how to be told.
    const letter = { ...letterTo(name, { tenant, inviter: viewer.name, expires }), link: path, footer: '', stopLink: null };
    await queueLetter({ transaction, jobs: services.jobs, at: now }, { personId, address, locale: LANGUAGE, ...letter });
  }
  await context.audit({
    action: 'invitation.sent',
    subjectKind: 'invitation',
    subjectId: id,
    detail: { personId, name, expiresAt: expires.toISOString() },
  });
  return { expiresAt: expires, path };
}

async function addressee({ tenantId, row }: Transaction, personId: string): Promise<{ tenant: string; address: string | null }> {
  const found = await row<{ tenant: string; address: string | null }>(sql`
    SELECT t.name AS tenant, p.email AS address FROM tenant t JOIN person p ON p.tenant_id = t.id
    WHERE t.id = ${tenantId} AND p.tenant_id = ${tenantId} AND p.id = ${personId} AND p.active`);
  return found ?? { tenant: '', address: null };
}

function letterTo(name: string, { tenant, inviter, expires }: { tenant: string; inviter: string; expires: Date }) {
  const { t } = createI18n(LANGUAGE);
  const words = { name, tenant, inviter, day: dayInWords(dayInSweden(expires), LANGUAGE) };
  return {
    subject: t('people.letter.subject', words),
    body: [t('people.letter.greeting', words), t('people.letter.invited', words), t('people.letter.until', words)].join('\n\n'),
  };
}
