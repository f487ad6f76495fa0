import { randomUUID } from 'node:crypto';
import { type Client, escapeLiteral } from 'pg';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';
import { type Attempt, leaksOf } from './attempts/attempt';
import { insertion } from './rows/row-builder';

const NOW = '2026-11-20T09:00:00Z';

let database: TestDatabase;
const tenantId = randomUUID();
const victim = { account: randomUUID(), session: randomUUID() };
const intruder = { account: randomUUID(), session: randomUUID() };

async function enter({ account, session }: typeof victim, client: Client): Promise<void> {
  const rows: [string, Record<string, unknown>][] = [
    ['account', { id: account, email: `${account}@exempel.example`, name: account, password_hash: 'x' }],
    ['membership', { account_id: account, tenant_id: tenantId, person_id: randomUUID() }],
    ['session', newSession(account, session)],
    ['api_token', newToken(account, session)],
    ['directory_account', newLink(account)],
  ];
  for (const [table, row] of rows) {
    const { text, values } = insertion(table, row);
    await client.query(text, values);
  }
}

const newSession = (account: string, id: string): Record<string, unknown> => ({
  id,
  token_hash: id,
  account_id: account,
  tenant_id: tenantId,
  created_at: NOW,
  last_seen_at: NOW,
  expires_at: NOW,
});

const newToken = (account: string, id: string): Record<string, unknown> => ({
  id,
  token_hash: id,
  account_id: account,
  tenant_id: tenantId,
  name: 'x',
  permissions: ['activity.read'],
  created_at: NOW,
  expires_at: '2026-12-20T09:00:00Z',
});

const newLink = (account: string, subject = account): Record<string, unknown> => ({
  tenant_id: tenantId,
  issuer: 'https://katalog.example',
  subject,
  account_id: account,
  linked_at: NOW,
});

beforeAll(async () => {
  database = await freshDatabase();
  await connected(database.adminUrl, async (admin) => {
    const { text, values } = insertion('tenant', { id: tenantId, key: 'one', kind: 'municipality', name: 'One', short_name: 'One' });
    await admin.query(text, values);
    await enter(victim, admin);
    await enter(intruder, admin);
    await admin.query(`INSERT INTO sign_in_attempt (id, email, at, succeeded) VALUES ($1, 'x', now(), false)`, [randomUUID()]);
    await admin.query('INSERT INTO invitation_link (token_hash, tenant_id, invitation_id) VALUES ($1, $2, $3)', [
      'x',
      tenantId,
      randomUUID(),
    ]);
    await admin.query('INSERT INTO tenant_founding (tenant_id, founded_by, founded_at) VALUES ($1, $2, now())', [tenantId, victim.account]);
    await admin.query(`INSERT INTO one_time_link (token_hash, purpose, expires_at) VALUES ('x', 'first_operator', now())`);
  });
});

afterAll(() => database?.drop());

const plain = (text: string): Attempt => ({ what: text, text, values: [] });

/** Everything that somebody who is not the victim must not be able to do to accounts, memberships, sessions, tokens and links to directories. */
function attempts(): Attempt[] {
  const id = escapeLiteral(victim.account);
  return [
    ...['account WHERE id', 'membership WHERE account_id', 'session WHERE account_id'].map((what) =>
      plain(`SELECT * FROM ${what} = ${id}`),
    ),
    plain(`SELECT id, name, permissions FROM api_token WHERE account_id = ${id}`),
    plain('SELECT token_hash FROM api_token'),
    plain(`UPDATE api_token SET revoked_at = now() WHERE account_id = ${id}`),
    plain(`UPDATE api_token SET permissions = ARRAY['configuration.manage']`),
    plain(`UPDATE api_token SET expires_at = expires_at + interval '1 day', tenant_id = tenant_id`),
    plain('DELETE FROM api_token'),
    plain(`SELECT * FROM directory_account WHERE account_id = ${id}`),
    plain(`UPDATE directory_account SET subject = 'x'`),
    plain('DELETE FROM directory_account'),
    { what: "link the victim's account to a directory", ...insertion('directory_account', newLink(victim.account, randomUUID())) },
    plain(`UPDATE session SET directory_tenant_id = NULL, directory_sign_out = NULL`),
    { what: "insert a token for the victim's account", ...insertion('api_token', newToken(victim.account, randomUUID())) },
    plain('SELECT * FROM tenant_founding'),
    plain('SELECT * FROM tenant_standings()'),
    plain('UPDATE tenant_founding SET accepted_at = NULL'),
    plain(`SELECT new_tenant FROM found_tenant('three', 'region', 'Three', 'Three', NULL, now()) WHERE new_tenant IS NOT NULL`),
    plain(`SELECT id FROM reopen_founding('${tenantId}') id WHERE id IS NOT NULL`),
    plain('SELECT * FROM sign_in_attempt'),
    plain('SELECT * FROM one_time_link'),
    plain('SELECT * FROM invitation_link'),
    plain(`UPDATE invitation_link SET token_hash = 'y'`),
    plain('DELETE FROM invitation_link'),
    plain(`UPDATE account SET name = 'x', password_hash = 'x' WHERE id = ${id}`),
    plain(`UPDATE account SET operator = true`),
    plain(`UPDATE account SET email = 'x', disabled_at = NULL`),
    plain(`UPDATE session SET token_hash = 'x' WHERE account_id = ${id}`),
    plain(`UPDATE session SET expires_at = expires_at + interval '1 year', account_id = ${id}`),
    plain(`UPDATE membership SET person_id = person_id`),
    plain(`DELETE FROM session WHERE account_id = ${id}`),
    plain('DELETE FROM account'),
    plain('DELETE FROM membership'),
    plain('DELETE FROM sign_in_attempt'),
    { what: 'insert an account', ...insertion('account', { id: randomUUID(), email: 'n@exempel.example', name: 'n', operator: true }) },
    {
      what: 'insert a membership',
      ...insertion('membership', { account_id: intruder.account, tenant_id: tenantId, person_id: randomUUID() }),
    },
    { what: "insert a session for the victim's account", ...insertion('session', newSession(victim.account, randomUUID())) },
    plain('UPDATE one_time_link SET used_at = NULL'),
    plain(`UPDATE tenant SET name = 'x'`),
    plain('DELETE FROM tenant'),
    { what: 'insert a tenant', ...insertion('tenant', { id: randomUUID(), key: 'two', kind: 'region', name: 'Two', short_name: 'Two' }) },
  ];
}

test.each([
  ['nobody', null],
  ['an empty account', ''],
  ['another account', intruder.account],
  ['an account that does not exist', randomUUID()],
  ['a malformed account', "' OR true --"],
])('%s reaches nobody else and gains no power', async (_, account) => {
  await connected(database.appUrl, async (client) => {
    await client.query('BEGIN');
    if (account !== null) await client.query(`SET LOCAL app.account_id = ${escapeLiteral(account)}`);
    expect(await leaksOf(client, attempts())).toEqual([]);
    await client.query('ROLLBACK');
  });
});

test('an account sees itself and may change its name', async () => {
  await connected(database.appUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(`SET LOCAL app.account_id = '${victim.account}'`);
    const { rows } = await client.query('SELECT id FROM account');
    expect(rows).toEqual([{ id: victim.account }]);
    expect((await client.query(`UPDATE account SET name = 'New name'`)).rowCount).toBe(1);
    expect((await client.query('DELETE FROM session')).rowCount).toBe(1);
    await client.query('ROLLBACK');
  });
});
