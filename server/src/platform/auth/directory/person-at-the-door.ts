import { recordAudit } from '../../audit/record';
import { newId } from '../../db/identifier';
import { sql } from '../../db/sql';
import type { Transaction } from '../../db/transaction';
import type { DirectorySetting } from './directory-setting';
import type { Vouched } from './provider/exchange';
import { SignInProblem } from './sign-in-problem';

/** Somebody who may come in: an account that is a person in the transaction's tenant. */
export interface Entering {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
}

interface Candidate {
  readonly account_id: string;
  readonly linked: boolean;
  readonly linked_to_another: boolean;
  readonly disabled: boolean;
  readonly example: boolean;
  readonly person_id: string | null;
}

interface KnownPerson {
  readonly id: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly active: boolean;
}

/**
 * Finds who comes: first by the link to the directory, then by the e-mail address, then by letting a stranger in where the
 * tenant does that. What has ended here stays ended, whatever the directory says.
 * @throws SignInProblem
 */
export async function personAtTheDoor(
  transaction: Transaction,
  vouched: Vouched,
  { setting, now, exampleAccountsAllowed }: { setting: DirectorySetting; now: Date; exampleAccountsAllowed: boolean },
): Promise<Entering> {
  const { person, issuer } = vouched;
  const candidate = await transaction.row<Candidate>(sql`SELECT * FROM directory_candidate(${issuer}, ${person.subject}, ${person.email})`);
  if (candidate?.disabled || (candidate?.example && !exampleAccountsAllowed)) throw new SignInProblem('ended');
  if (candidate?.linked) return known(candidate, await personOf(transaction, candidate.person_id));
  if (person.email === null || person.emailDoubted) throw new SignInProblem('no_address');
  if (candidate?.linked_to_another) throw new SignInProblem('address_taken');
  const entered = candidate?.person_id
    ? await personOf(transaction, candidate.person_id)
    : await personByAddress(transaction, person.email);
  if (entered && !entered.active) throw new SignInProblem('ended');
  if (!entered && !setting.letsInUnknown) throw new SignInProblem('unknown');
  if (entered?.accountId && entered.accountId !== candidate?.account_id) throw new SignInProblem('address_taken');
  const entering = { accountId: candidate?.account_id ?? newId(), personId: entered?.id ?? newId(), name: entered?.name ?? person.name };
  await writePerson(transaction, entering, entered, person.email);
  await transaction.rows(sql`
    SELECT let_in_by_directory(${issuer}, ${person.subject}, ${entering.accountId}, ${entering.personId}, ${person.email}, ${person.name},
      ${now.toISOString()})`);
  await settleInvitations(transaction, entering, now);
  const action = entered ? 'person.linked_to_directory' : 'person.let_in_by_directory';
  await recordAudit(transaction, entering, now, {
    action,
    subjectKind: 'person',
    subjectId: entering.personId,
    detail: { name: entering.name, email: person.email, issuer },
  });
  return entering;
}

/** Whoever was invited and has come in by the directory has accepted. */
async function settleInvitations(transaction: Transaction, entering: Entering, now: Date): Promise<void> {
  const { tenantId } = transaction;
  const accepted = await transaction.rows<{ id: string }>(sql`
    UPDATE invitation SET accepted_at = ${now.toISOString()}
    WHERE tenant_id = ${tenantId} AND person_id = ${entering.personId} AND accepted_at IS NULL AND withdrawn_at IS NULL
      AND expires_at > ${now.toISOString()}
    RETURNING id`);
  for (const { id } of accepted)
    await recordAudit(transaction, entering, now, { action: 'invitation.accepted', subjectKind: 'invitation', subjectId: id });
}

function known({ account_id: accountId }: Candidate, person: KnownPerson | null): Entering {
  if (!person?.active) throw new SignInProblem('ended');
  return { accountId, personId: person.id, name: person.name };
}

const personOf = (transaction: Transaction, id: string | null): Promise<KnownPerson | null> =>
  transaction.row<KnownPerson>(sql`
    SELECT id, account_id AS "accountId", name, active FROM person WHERE tenant_id = ${transaction.tenantId} AND id = ${id}`);

/** Somebody entered by hand who has no account yet, or whose account has another address; the one still active goes first. */
const personByAddress = (transaction: Transaction, email: string): Promise<KnownPerson | null> =>
  transaction.row<KnownPerson>(sql`
    SELECT id, account_id AS "accountId", name, active FROM person
    WHERE tenant_id = ${transaction.tenantId} AND lower(email) = lower(${email}) ORDER BY active DESC, id LIMIT 1`);

async function writePerson(transaction: Transaction, entering: Entering, entered: KnownPerson | null, email: string): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(
    entered
      ? sql`UPDATE person SET account_id = ${entering.accountId} WHERE tenant_id = ${tenantId} AND id = ${entering.personId}`
      : sql`INSERT INTO person (tenant_id, id, account_id, name, email)
          VALUES (${tenantId}, ${entering.personId}, ${entering.accountId}, ${entering.name}, ${email})`,
  );
}
