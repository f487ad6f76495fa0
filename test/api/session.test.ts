import { createHash } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { clientDocument } from '../kit/client-documents';
import { connected } from '../kit/database';
import { until } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const EVA = 'eva.fiktiv@kristianstad.example';
/** A member of two tenants. */
const DISA = 'disa.dubbelsson@helsingborg.example';
const NOBODY = 'ingen.alls@kristianstad.example';
const MORNING = '2026-11-20T07:00:00Z';

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInRefused { reason retryAfterSeconds } ... on SignedIn { tenantId } } }`;
const WHO = '{ viewer { email tenant { id } memberships { tenantId } } }';
const SWITCH = 'mutation Switch($tenantId: ID!) { switchTenant(tenantId: $tenantId) { __typename ... on SignedIn { tenantId } } }';

interface Who {
  viewer: { email: string; tenant: { id: string } | null; memberships: { tenantId: string }[] } | null;
}
type SignIn = { signIn: { __typename: string; reason?: string; retryAfterSeconds?: number | null } };

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ example: true, clock: MORNING });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** Tests move the clock; each begins the next morning, when every session of the day before has ended. */
let days = 0;
const at = (hour: number, minute = 0): string =>
  new Date(Date.parse(MORNING) + days * 86_400_000 + (hour - 7) * 3_600_000 + minute * 60_000).toISOString();
beforeEach(() => {
  days += 1;
  server.setClock(at(7));
});

async function signedIn(email = EVA): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  return client;
}

const who = async (client: GraphqlClient): Promise<Who['viewer']> => (await client.query<Who>(WHO)).data?.viewer ?? null;
const emailOf = async (client: GraphqlClient): Promise<string | null> => (await who(client))?.email ?? null;
const attempt = async (email: string, password: string, client = new GraphqlClient(server.url)) =>
  (await client.query<SignIn>(SIGN_IN, { input: { email, password } })).data?.signIn;

/** A client that carries exactly this cookie, whatever the server says. */
const whoHas = async (cookie: string): Promise<string | null> => {
  const { data } = await new GraphqlClient(server.url).query<Who>(WHO, {}, { cookie });
  return data?.viewer?.email ?? null;
};

async function asAdmin(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await connected(server.database.adminUrl, (admin) => admin.query(statement, values))).rows;
}

function setCookies(headers: Headers): string[] {
  return headers.getSetCookie();
}

const post = (url: string, query: string, variables: object, cookie = ''): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });

describe('the cookie', () => {
  test('is out of reach for scripts and other sites, and holds what the database does not', async () => {
    const { headers } = await post(server.url, SIGN_IN, { input: { email: EVA, password: PASSWORD } });
    const [cookie = '', ...others] = setCookies(headers);
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^utblick_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]+);/.exec(cookie)?.[1] ?? '';
    const stored = await asAdmin('SELECT token_hash, row_to_json(session)::text AS whole FROM session');
    expect(stored.map(({ token_hash }) => token_hash)).toContain(createHash('sha256').update(token).digest('hex'));
    expect(stored.filter(({ whole }) => String(whole).includes(token))).toEqual([]);
  });

  test('is bound to TLS and to this host where people come over https', async () => {
    const secure = await startServer({ database: server.database, clock: at(7), env: { PUBLIC_URL: 'https://utblick.example' } });
    const { headers } = await post(secure.url, SIGN_IN, { input: { email: EVA, password: PASSWORD } });
    expect(setCookies(headers)).toEqual([expect.stringMatching(/^__Host-utblick=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
    const plainName = (setCookies(headers)[0] ?? '').replace('__Host-utblick', 'utblick_session').split(';')[0] ?? '';
    const answer = (await (await post(secure.url, WHO, {}, plainName)).json()) as { data: Who };
    expect(answer.data.viewer).toBeNull();
    await secure.stop();
  });

  test('is not set by an attempt that failed or an operation that was undone', async () => {
    const wrong = await post(server.url, SIGN_IN, { input: { email: EVA, password: 'fel' } });
    expect(setCookies(wrong.headers)).toEqual([]);
    const undone = await post(server.url, 'mutation { signOut setLocale(locale: "de") }', {}, (await signedIn()).cookieHeader());
    expect(setCookies(undone.headers)).toEqual([]);
  });

  test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(5000), "' OR '1'='1", '%00', 'null', '00000000-0000-4000-8000-000000000000'])(
    'made up (%p) stands for nobody',
    async (token) => {
      expect(await whoHas(`utblick_session=${token}`)).toBeNull();
    },
  );

  test('given by somebody else before signing in is worth nothing after it', async () => {
    const planted = `utblick_session=${'p'.repeat(43)}`;
    const { headers } = await post(server.url, SIGN_IN, { input: { email: EVA, password: PASSWORD } }, planted);
    expect(setCookies(headers)[0]).not.toContain('ppp');
    expect(await whoHas(planted)).toBeNull();
  });
});

test('what a session stands for is found anew on every request, whatever it stood for a moment ago', async () => {
  const disa = await signedIn(DISA);
  const before = await who(disa);
  const other = before?.memberships.find(({ tenantId }) => tenantId !== before.tenant?.id)?.tenantId ?? '';
  const stands = (tenantId: string | null) =>
    asAdmin('UPDATE session SET tenant_id = $1 WHERE account_id = (SELECT id FROM account WHERE email = $2)', [tenantId, DISA]);
  await stands(other);
  expect((await who(disa))?.tenant?.id).toBe(other);
  await stands(null);
  expect((await who(disa))?.tenant).toBeNull();
  await stands(before?.tenant?.id ?? null);
  expect((await who(disa))?.tenant?.id).toBe(before?.tenant?.id);
  await asAdmin('UPDATE account SET disabled_at = now() WHERE email = $1', [DISA]);
  expect(await who(disa)).toBeNull();
  await asAdmin('UPDATE account SET disabled_at = NULL WHERE email = $1', [DISA]);
  expect((await who(disa))?.tenant?.id).toBe(before?.tenant?.id);
});

describe('signing in', () => {
  test('a wrong password, an unknown address and a disabled account get the same answer', async () => {
    await asAdmin('UPDATE account SET disabled_at = now() WHERE email = $1', ['per.pahitt@kristianstad.example']);
    const wrong = { __typename: 'SignInRefused', reason: 'wrong', retryAfterSeconds: null };
    expect(await attempt(EVA, 'fel lösenord')).toEqual(wrong);
    expect(await attempt(NOBODY, PASSWORD)).toEqual(wrong);
    expect(await attempt('per.pahitt@kristianstad.example', PASSWORD)).toEqual(wrong);
    expect(await attempt('', '')).toEqual(wrong);
  });

  test('the address may be written with other case and spaces', async () => {
    expect(await attempt(`  ${EVA.toUpperCase()} `, PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
  });

  test.each([
    ['a known', 'siv.testsson@kristianstad.example'],
    ['an unknown', 'ingen.annan@kristianstad.example'],
  ])(
    'after eight wrong passwords %s address is closed for a quarter of an hour, whoever asks and however it is written',
    async (_, email) => {
      const first = [];
      for (let count = 0; count < 8; count += 1)
        first.push((await attempt(count % 2 ? email : email.toUpperCase(), `fel ${count}`))?.reason);
      expect(first).toEqual(Array(8).fill('wrong'));
      expect(await attempt(email, PASSWORD)).toEqual({ __typename: 'SignInRefused', reason: 'locked', retryAfterSeconds: 900 });
      expect(await attempt(EVA, PASSWORD)).toMatchObject({ __typename: 'SignedIn' });
      server.setClock(at(7, 14));
      expect((await attempt(email, PASSWORD))?.reason).toBe('locked');
      server.setClock(at(7, 16));
      expect((await attempt(email, PASSWORD))?.reason).toBe(email.startsWith('siv') ? undefined : 'wrong');
    },
  );

  test('an operation that signs in does nothing else, whose failure could undo the count of wrong passwords', async () => {
    const email = 'tor.skiss@kristianstad.example';
    const both = `mutation Both($input: SignInInput!) { signIn(input: $input) { __typename } signOutEverywhere }`;
    const { status } = await new GraphqlClient(server.url).query(both, { input: { email, password: 'fel' } });
    expect(status).toBe(400);
  });

  test('somebody who is signed in may sign in again, also as somebody else, and the session before is over', async () => {
    const client = await signedIn();
    const before = client.cookieHeader();
    expect(await attempt(EVA, PASSWORD, client)).toMatchObject({ __typename: 'SignedIn' });
    expect(await emailOf(client)).toBe(EVA);
    expect(await whoHas(before)).toBeNull();
    expect(await attempt(DISA, PASSWORD, client)).toMatchObject({ __typename: 'SignedIn' });
    expect(await emailOf(client)).toBe(DISA);
    expect(await attempt(EVA, 'fel', client)).toMatchObject({ reason: 'wrong' });
    expect(await emailOf(client)).toBe(DISA);
  });

  test('example accounts are refused in production', async () => {
    const production = await startServer({ database: server.database, production: true });
    const { data } = await new GraphqlClient(production.url).query<SignIn>(clientDocument('SignIn').body, {
      input: { email: EVA, password: PASSWORD },
    });
    expect(data?.signIn).toMatchObject({ __typename: 'SignInRefused', reason: 'example' });
    await production.stop();
  });
});

describe('a session ends', () => {
  test('after two hours without a request', async () => {
    const client = await signedIn();
    server.setClock(at(8, 59));
    expect(await emailOf(client)).toBe(EVA);
    server.setClock(at(11));
    expect(await emailOf(client)).toBeNull();
  });

  test('after twelve hours, however busy it was', async () => {
    const client = await signedIn();
    for (let hour = 8; hour < 19; hour += 1) {
      server.setClock(at(hour));
      expect({ hour, email: await emailOf(client) }).toEqual({ hour, email: EVA });
    }
    server.setClock(at(18, 59));
    expect(await emailOf(client)).toBe(EVA);
    server.setClock(at(19, 1));
    expect(await emailOf(client)).toBeNull();
  });

  test('when it is signed out, for whoever has the cookie', async () => {
    const client = await signedIn();
    const cookie = client.cookieHeader();
    const { headers } = await post(server.url, 'mutation { signOut }', {}, cookie);
    expect(setCookies(headers)[0]).toMatch(/^utblick_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await whoHas(cookie)).toBeNull();
  });

  test('on all devices when it is signed out everywhere, and on no other account', async () => {
    const [one, other, somebodyElse] = [await signedIn(), await signedIn(), await signedIn(DISA)];
    await one.query('mutation { signOut }');
    expect(await emailOf(other)).toBe(EVA);
    const third = await signedIn();
    await third.query('mutation { signOutEverywhere }');
    expect([await emailOf(other), await emailOf(third), await emailOf(somebodyElse)]).toEqual([null, null, DISA]);
  });

  test('at once when the account is disabled, and comes back when it is not', async () => {
    const client = await signedIn();
    await asAdmin('UPDATE account SET disabled_at = now() WHERE email = $1', [EVA]);
    expect(await emailOf(client)).toBeNull();
    expect((await client.query('mutation { setLocale(locale: "sv") }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await asAdmin('UPDATE account SET disabled_at = NULL WHERE email = $1', [EVA]);
    expect(await emailOf(client)).toBe(EVA);
  });

  test('in the tenant at once when the membership is taken away', async () => {
    const client = await signedIn(DISA);
    const viewer = await who(client);
    const tenantId = viewer?.tenant?.id;
    const [row] = await asAdmin(
      'DELETE FROM membership WHERE tenant_id = $1 AND account_id = (SELECT id FROM account WHERE email = $2) RETURNING *',
      [tenantId, DISA],
    );
    expect((await who(client))?.tenant).toBeNull();
    expect((await client.query('{ todoPage { __typename } }')).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    await asAdmin('INSERT INTO membership (account_id, tenant_id, person_id) VALUES ($1, $2, $3)', [
      row?.account_id,
      row?.tenant_id,
      row?.person_id,
    ]);
  });
});

describe('switching tenant', () => {
  test('gives the session a new token, and the old one is worth nothing', async () => {
    const client = await signedIn(DISA);
    const before = client.cookieHeader();
    const viewer = await who(client);
    expect(viewer?.memberships.length).toBe(2);
    const other = viewer?.memberships.find(({ tenantId }) => tenantId !== viewer.tenant?.id)?.tenantId;
    expect((await client.query(SWITCH, { tenantId: other })).data).toEqual({ switchTenant: { __typename: 'SignedIn', tenantId: other } });
    expect(client.cookieHeader()).not.toBe(before);
    expect((await who(client))?.tenant?.id).toBe(other);
    expect(await whoHas(before)).toBeNull();
  });

  test('to a tenant that one is no member of is refused like one that does not exist, and changes nothing', async () => {
    const client = await signedIn(EVA);
    const before = await who(client);
    const cookie = client.cookieHeader();
    const [foreign] = await asAdmin('SELECT id FROM tenant WHERE id <> $1 LIMIT 1', [before?.tenant?.id]);
    for (const tenantId of [foreign?.id, '00000000-0000-4000-8000-000000000000', 'x', '']) {
      expect((await client.query(SWITCH, { tenantId })).data).toEqual({ switchTenant: { __typename: 'NotAMember' } });
    }
    expect(client.cookieHeader()).toBe(cookie);
    expect(await who(client)).toEqual(before);
  });
});

describe('without a session', () => {
  test.each([
    '{ todoPage { __typename } }',
    '{ strategyPage { __typename } }',
    '{ reportingPage { __typename } }',
    'mutation { setLocale(locale: "sv") }',
    'mutation { signOut }',
    'mutation { signOutEverywhere }',
    'mutation { switchTenant(tenantId: "x") { __typename } }',
    'mutation { deleteActivity(id: "x") { __typename } }',
  ])('%s is refused', async (document) => {
    const { errors } = await new GraphqlClient(server.url).query(document);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the first operator', () => {
  const CREATE = `mutation First($input: FirstOperatorInput!) { becomeFirstOperator(input: $input) {
    __typename ... on FormErrors { errors { field code } } } }`;

  test('is made by the printed link, once, and by no other', async () => {
    const empty = await startServer();
    const client = new GraphqlClient(empty.url);
    await until(
      () => empty.log().includes('/forsta-operator/'),
      () => `no link is printed: ${empty.log()}`,
    );
    const token = /\/forsta-operator\/([\w-]+)/.exec(empty.log())?.[1] ?? '';
    const input = { token, name: 'Olle Operatör', email: 'olle@utblick.example', password: 'ett långt lösenord' };
    const create = async (changed: object) =>
      (await client.query<{ becomeFirstOperator: object }>(CREATE, { input: { ...input, ...changed } })).data?.becomeFirstOperator;
    const linkUsed = { __typename: 'FormErrors', errors: [{ field: 'token', code: 'link_used' }] };
    expect(await create({ token: 'x'.repeat(43) })).toEqual(linkUsed);
    expect(await create({ name: ' ', email: 'olle', password: 'kort' })).toEqual({
      __typename: 'FormErrors',
      errors: [
        { field: 'name', code: 'required' },
        { field: 'email', code: 'email' },
        { field: 'password', code: 'password_too_short' },
      ],
    });
    expect(await create({})).toEqual({ __typename: 'SignedIn' });
    expect(await emailOf(client)).toBe('olle@utblick.example');
    expect(await create({ email: 'annan@utblick.example' })).toEqual(linkUsed);
    await empty.stop();
    await empty.database.drop();
  });
});
