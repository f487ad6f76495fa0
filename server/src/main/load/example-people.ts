import type { ExamplePerson } from '@utblick/municipalities';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { exampleId } from './example-id';

const accountId = ({ email }: ExamplePerson): string => exampleId('account', email);

/** The id of the person with this address in the tenant. */
export const personId = (tenantKey: string, email: string): string => exampleId(tenantKey, 'person', email);

/**
 * Inserts the invented people of one tenant with accounts, memberships and roles. Somebody who is in two tenants has one
 * account and is a person in each. Needs the owner's rights, since accounts are identity rows.
 */
export async function insertExamplePeople(
  transaction: Transaction,
  tenantKey: string,
  people: readonly ExamplePerson[],
  passwordHash: string,
): Promise<void> {
  const rows = people.map((person) => ({
    id: personId(tenantKey, person.email),
    account_id: accountId(person),
    name: person.name,
    email: person.email,
  }));
  await insertAccounts(transaction, rows, passwordHash);
  await insertPersons(transaction, rows);
  await insertAssignments(transaction, tenantKey, people);
}

interface PersonRow {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly email: string;
}

async function insertAccounts(transaction: Transaction, rows: readonly PersonRow[], passwordHash: string): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO account (id, email, name, password_hash, example)
    SELECT p.account_id, p.email, p.name, ${passwordHash}, true
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(account_id uuid, name text, email text)
    ON CONFLICT DO NOTHING`);
}

async function insertPersons(transaction: Transaction, rows: readonly PersonRow[]): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    INSERT INTO person (tenant_id, id, account_id, name, email, example)
    SELECT ${tenantId}, p.id, p.account_id, p.name, p.email, true
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(id uuid, account_id uuid, name text, email text)`);
  await transaction.rows(sql`
    INSERT INTO membership (account_id, tenant_id, person_id)
    SELECT p.account_id, ${tenantId}, p.id FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(id uuid, account_id uuid)`);
}

async function insertAssignments(transaction: Transaction, tenantKey: string, people: readonly ExamplePerson[]): Promise<void> {
  const { tenantId } = transaction;
  const rows = people.flatMap(({ email, roles }) =>
    roles.map(({ role, unit = null, from, to = null }) => ({
      id: exampleId(tenantKey, 'role', email, role, unit ?? ''),
      person_id: personId(tenantKey, email),
      role_key: role,
      unit_key: unit,
      valid_from: from,
      valid_to: to,
    })),
  );
  await transaction.rows(sql`
    INSERT INTO role_assignment (tenant_id, id, person_id, role_key, unit_id, valid_from, valid_to)
    SELECT ${tenantId}, a.id, a.person_id, a.role_key, u.id, a.valid_from, a.valid_to
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS a(id uuid, person_id uuid, role_key text, unit_key text, valid_from date, valid_to date)
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.key = a.unit_key`);
}
