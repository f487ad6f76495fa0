import { createHash, randomUUID } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { verdictOf } from './audit';

const PASSWORD = 'utblick-exempel';
const EVA = 'eva.fiktiv@kristianstad.example';
const JONNA = 'jonna.exempel@kristianstad.example';
/** A member of two tenants. */
const DISA = 'disa.dubbelsson@helsingborg.example';
const MORNING = '2026-11-20T07:00:00Z';
const DAY = 86_400_000;

const WHO = '{ viewer { email operator tenant { key } permissions { permission } } }';
const CREATE = `mutation Create($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  __typename ... on ApiTokenCreated { id token } ... on FormErrors { errors { field code } } } }`;
const PAGE = '{ apiTokensPage { permissions tokens { id name permissions createdAt expiresAt expired lastUsedAt } } }';
const REVOKE = 'mutation Revoke($id: ID!) { revokeApiToken(id: $id) }';
const LIST = `query List($input: ActivitiesPageInput!) { activitiesPage(input: $input) { all } }`;
const filter = { search: '', statuses: [], kinds: [], unitIds: [], pillarKeys: [], grant: null, toCheck: false, mine: false };
const everything = { input: { filter, sort: 'name', descending: false, offset: 0, first: 10 } };

interface Who {
  viewer: { email: string; operator: boolean; tenant: { key: string }; permissions: { permission: string }[] } | null;
}
interface Created {
  createApiToken: { __typename: string; id: string; token: string; errors?: { field: string; code: string }[] };
}
interface Page {
  apiTokensPage: {
    permissions: string[];
    tokens: { id: string; name: string; permissions: string[]; expiresAt: string; expired: boolean; lastUsedAt: string | null }[];
  };
}

let server: TestServer;
let nobody: GraphqlClient;

beforeAll(async () => {
  server = await startServer({ example: true, clock: MORNING });
  nobody = new GraphqlClient(server.url);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

let days = 0;
const later = (milliseconds: number): string => new Date(Date.parse(MORNING) + days * DAY + milliseconds).toISOString();
beforeEach(() => {
  days += 1;
  server.setClock(later(0));
});

async function signedIn(email: string): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  return client;
}

const create = async (client: GraphqlClient, input: object = {}) =>
  (await client.query<Created>(CREATE, { input: { name: 'Kartan', permissions: ['activity.read'], days: 30, ...input } })).data
    ?.createApiToken;
const tokenOf = async (email: string, input: object = {}): Promise<{ id: string; token: string }> => {
  const created = await create(await signedIn(email), input);
  if (created?.__typename !== 'ApiTokenCreated') throw new Error(JSON.stringify(created));
  return created;
};
const bearing = (token: string, more: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...more });
const who = async (token: string) => nobody.query<Who>(WHO, {}, bearing(token));
const pageOf = async (client: GraphqlClient) => (await client.query<Page>(PAGE)).data?.apiTokensPage;
const codesOf = ({ errors }: { errors: readonly { extensions?: Readonly<Record<string, unknown>> }[] }) =>
  errors.map(({ extensions }) => extensions?.code);
const asAdmin = (statement: string, values: unknown[] = []) =>
  connected(server.database.adminUrl, async (admin) => (await admin.query(statement, values)).rows as Record<string, unknown>[]);

describe('a token', () => {
  test('speaks for its owner in one tenant, with what it was made for and no more', async () => {
    const { token } = await tokenOf(JONNA);
    const { status, data } = await who(token);
    expect(status).toBe(200);
    expect(data?.viewer).toMatchObject({ email: JONNA, operator: false, tenant: { key: 'kristianstad' } });
    expect(new Set(data?.viewer?.permissions.map(({ permission }) => permission))).toEqual(new Set(['activity.read']));
    expect(
      (await nobody.query<{ activitiesPage: { all: number } }>(LIST, everything, bearing(token))).data?.activitiesPage.all,
    ).toBeGreaterThan(0);
    expect(codesOf(await nobody.query('{ reportingPage { __typename } }', {}, bearing(token)))).toEqual(['FORBIDDEN']);
  });

  test('is shown once and kept as a hash only', async () => {
    const { token } = await tokenOf(EVA);
    expect(token).toMatch(/^utb_[\w-]{43}$/);
    const stored = await asAdmin('SELECT token_hash, row_to_json(api_token)::text AS whole FROM api_token');
    expect(stored.map(({ token_hash }) => token_hash)).toContain(createHash('sha256').update(token).digest('hex'));
    expect(stored.filter(({ whole }) => String(whole).includes(token.slice(4)))).toEqual([]);
    const log = await asAdmin(`SELECT detail::text AS detail FROM audit_detail WHERE detail ? 'permissions'`);
    expect(log.length).toBeGreaterThan(0);
    expect(log.filter(({ detail }) => String(detail).includes(token.slice(4)))).toEqual([]);
  });

  test('goes before a session in the same request', async () => {
    const { token } = await tokenOf(EVA);
    const jonna = await signedIn(JONNA);
    expect((await jonna.query<Who>(WHO, {}, bearing(token))).data?.viewer?.email).toBe(EVA);
  });

  test('ends with its last day', async () => {
    const { token } = await tokenOf(EVA, { days: 2 });
    server.setClock(later(2 * DAY - 60_000));
    expect((await who(token)).data?.viewer?.email).toBe(EVA);
    server.setClock(later(2 * DAY + 1000));
    expect(await who(token)).toMatchObject({ status: 401, data: null });
    const page = await pageOf(await signedIn(EVA));
    expect(page?.tokens.some(({ expired }) => expired)).toBe(true);
  });

  test('ends at once when it is revoked, and its owner no longer sees it', async () => {
    const eva = await signedIn(EVA);
    const { id, token } = await tokenOf(EVA);
    expect((await eva.query(REVOKE, { id })).data).toEqual({ revokeApiToken: true });
    expect(codesOf(await who(token))).toEqual(['UNAUTHENTICATED']);
    expect((await eva.query(REVOKE, { id })).data).toEqual({ revokeApiToken: true });
    expect((await pageOf(eva))?.tokens.map((each) => each.id)).not.toContain(id);
  });

  test.each([
    ['empty', 'utb_'],
    ['of the right length', `utb_${'a'.repeat(43)}`],
    ['very long', `utb_${'a'.repeat(5000)}`],
    ['with SQL in it', "utb_' OR '1'='1"],
    ['with a NUL', 'utb_%00'],
  ])('made up, %s, is answered 401 and nothing else', async (_, token) => {
    expect(await who(token)).toMatchObject({ status: 401, data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('whose letters are changed is unknown', async () => {
    const { token } = await tokenOf(EVA);
    expect((await who(token.toUpperCase().replace('UTB_', 'utb_'))).status).toBe(401);
    expect((await who(`${token}a`)).status).toBe(401);
    expect((await who(token.slice(0, -1))).status).toBe(401);
  });

  test('notes when it was used, at most once a minute', async () => {
    const eva = await signedIn(EVA);
    const { id, token } = await tokenOf(EVA);
    const used = async () => (await pageOf(eva))?.tokens.find((each) => each.id === id)?.lastUsedAt;
    expect(await used()).toBeNull();
    await who(token);
    const first = await used();
    expect(first).toContain(later(0).slice(0, 16));
    server.setClock(later(30_000));
    await who(token);
    expect(await used()).toBe(first);
    server.setClock(later(90_000));
    await who(token);
    expect(await used()).toContain(later(90_000).slice(0, 16));
  });
});

describe('a token never grows', () => {
  test('it is not made for what its owner may not do', async () => {
    const eva = await signedIn(EVA);
    const held = (await pageOf(eva))?.permissions ?? [];
    expect(held).toContain('activity.read');
    expect(held).not.toContain('round.manage');
    for (const permissions of [['round.manage'], ['activity.read', 'configuration.manage'], ['everything'], ['*']]) {
      expect((await create(eva, { permissions }))?.errors).toEqual([{ field: 'permissions', code: 'not_held' }]);
    }
  });

  test("it loses what its owner's roles lose, and gets it back with them", async () => {
    const { token } = await tokenOf(JONNA, { permissions: ['activity.read', 'report.read'] });
    const permissions = async () => [...new Set((await who(token)).data?.viewer?.permissions.map(({ permission }) => permission))].sort();
    expect(await permissions()).toEqual(['activity.read', 'report.read']);
    const ended = `UPDATE role_assignment SET valid_to = $1 WHERE person_id = (SELECT id FROM person WHERE email = $2)`;
    await asAdmin(ended, [later(-2 * DAY).slice(0, 10), JONNA]);
    expect(await permissions()).toEqual([]);
    expect(codesOf(await nobody.query(LIST, everything, bearing(token)))).toEqual(['FORBIDDEN']);
    await asAdmin(ended, [null, JONNA]);
    expect(await permissions()).toEqual(['activity.read', 'report.read']);
  });

  test('it ends with the account and with the membership', async () => {
    const { token } = await tokenOf(EVA);
    await asAdmin('UPDATE account SET disabled_at = now() WHERE email = $1', [EVA]);
    expect((await who(token)).status).toBe(401);
    await asAdmin('UPDATE account SET disabled_at = NULL WHERE email = $1', [EVA]);
    expect((await who(token)).status).toBe(200);
    const [membership] = await asAdmin(
      'DELETE FROM membership USING account a WHERE a.id = account_id AND a.email = $1 RETURNING membership.*',
      [EVA],
    );
    expect((await who(token)).status).toBe(401);
    await asAdmin('INSERT INTO membership SELECT * FROM json_populate_record(NULL::membership, $1)', [JSON.stringify(membership)]);
  });

  test('it stays in its tenant when its owner works in another', async () => {
    const disa = await signedIn(DISA);
    const token = (await create(disa))?.token ?? '';
    const tenant = (await who(token)).data?.viewer?.tenant.key;
    const { data } = await disa.query<{ viewer: { memberships: { tenantId: string }[] } }>('{ viewer { memberships { tenantId } } }');
    for (const { tenantId } of data?.viewer.memberships ?? []) {
      await disa.query('mutation Switch($tenantId: ID!) { switchTenant(tenantId: $tenantId) { __typename } }', { tenantId });
      expect((await who(token)).data?.viewer?.tenant.key).toBe(tenant);
    }
  });

  test.each([
    ['switchTenant', 'mutation { switchTenant(tenantId: "x") { __typename } }'],
    ['signOut', 'mutation { signOut }'],
    ['signOutEverywhere', 'mutation { signOutEverywhere }'],
    ['setLocale', 'mutation { setLocale(locale: "en") }'],
    ['signIn', `mutation { signIn(input: { email: "${EVA}", password: "${PASSWORD}" }) { __typename } }`],
    ['becomeFirstOperator', 'mutation { becomeFirstOperator(input: { token: "", name: "", email: "", password: "" }) { __typename } }'],
    ['createApiToken', 'mutation { createApiToken(input: { name: "x", permissions: ["activity.read"], days: 1 }) { __typename } }'],
    ['revokeApiToken', 'mutation { revokeApiToken(id: "x") }'],
    ['apiTokensPage', '{ apiTokensPage { permissions } }'],
  ])('%s is for people with a session', async (_, document) => {
    const { token } = await tokenOf(EVA);
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: bearing(token, { 'content-type': 'application/json' }),
      body: JSON.stringify({ query: document }),
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(codesOf((await answer.json()) as never)).toEqual(['FORBIDDEN']);
    expect((await who(token)).data?.viewer?.email).toBe(EVA);
  });

  test("one's own tokens are nobody else's business", async () => {
    const { id, token } = await tokenOf(JONNA);
    const eva = await signedIn(EVA);
    expect((await pageOf(eva))?.tokens.map((each) => each.id)).not.toContain(id);
    expect(codesOf(await eva.query(REVOKE, { id }))).toEqual(['NOT_FOUND']);
    expect((await who(token)).status).toBe(200);
  });
});

describe('what a program does', () => {
  const CREATE_ACTIVITY = 'mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) { __typename } }';
  const HISTORY = 'query History($id: ID!) { activityPage(id: $id) { history { action by token { id name } } } }';
  const activity = { kind: 'eu_project', name: 'Trygg hemgång', purpose: '', results: '', status: 'running', startsOn: '', endsOn: '' };
  const nothingMore = { programme: '', ownRole: '', diarienummer: '', contactPersonId: '', pillars: [], partners: [], funding: [] };
  interface History {
    activityPage: { history: { action: string; by: string | null; token: { id: string; name: string | null } | null }[] };
  }
  const lastOf = async (client: GraphqlClient, id: string) => (await client.query<History>(HISTORY, { id })).data?.activityPage.history[0];

  /** An activity that a program has registered for Jonna. */
  async function registered(): Promise<{ jonna: GraphqlClient; id: string; by: { id: string; name: string } }> {
    const jonna = await signedIn(JONNA);
    const { id: tokenId, token } = await tokenOf(JONNA, { name: 'Kartan', permissions: ['activity.read', 'activity.write'] });
    const { data } = await jonna.query<{ activityFormPage: { units: { id: string }[] } }>('{ activityFormPage { units { id } } }');
    const id = randomUUID();
    const input = { ...activity, ...nothingMore, unitId: data?.activityFormPage.units[0]?.id };
    const answer = await nobody.query(CREATE_ACTIVITY, { id, input }, bearing(token));
    expect(answer).toMatchObject({ errors: [], data: { createActivity: { __typename: 'ActivitySaved' } } });
    return { jonna, id, by: { id: tokenId, name: 'Kartan' } };
  }

  test('is told of as done by its owner through the key, and what a person does is not', async () => {
    const { jonna, id, by } = await registered();
    expect(await lastOf(jonna, id)).toEqual({ action: 'activity.created', by: 'Jonna Exempel', token: by });
    await jonna.query('mutation Confirm($id: ID!) { confirmActivity(id: $id) { activityId } }', { id });
    expect(await lastOf(jonna, id)).toEqual({ action: 'activity.confirmed', by: 'Jonna Exempel', token: null });
  });

  test('is bound to the key: another name or no key beside the chain is found, an erased name is not', async () => {
    const { jonna, id, by } = await registered();
    const holds = async () => (await verdictOf(server.database, 'kristianstad')).intact;
    const write = (set: string) => asAdmin(`UPDATE audit_detail SET ${set} WHERE api_token_id = $1`, [by.id]);
    expect(await holds()).toBe(true);
    await write(`api_token_name = 'En annan'`);
    expect(await holds()).toBe(false);
    await write(`api_token_name = 'Kartan', actor_name = 'Eva Fiktiv'`);
    expect(await holds()).toBe(false);
    await write('actor_name = NULL, actor_person_id = NULL, api_token_name = NULL');
    expect(await holds()).toBe(true);
    expect(await lastOf(jonna, id)).toEqual({ action: 'activity.created', by: null, token: { id: by.id, name: null } });
  });
});

test('a form that is filled in wrongly says so at each field', async () => {
  const eva = await signedIn(EVA);
  expect((await create(eva, { name: ' ', permissions: [], days: 0 }))?.errors).toEqual([
    { field: 'name', code: 'required' },
    { field: 'permissions', code: 'required' },
    { field: 'days', code: 'out_of_range' },
  ]);
  expect((await create(eva, { name: 'n'.repeat(101) }))?.errors).toEqual([{ field: 'name', code: 'too_long' }]);
  expect((await create(eva, { days: 366 }))?.errors).toEqual([{ field: 'days', code: 'out_of_range' }]);
});
