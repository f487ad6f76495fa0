import { request } from 'node:http';
import { GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { tenantIdOf } from './tenant-rows';

const WHO = '{ viewer { email tenant { id key name } memberships { tenantId } } activitiesPage(input: $input) { all units { id } } }';
const DOCUMENT = `query Who($input: ActivitiesPageInput!) ${WHO}`;
const filter = { search: '', statuses: [], kinds: [], unitIds: [], pillarKeys: [], grant: null, toCheck: false, mine: false };
const input = { filter, sort: 'name', descending: false, offset: 0, first: 10 };

let server: TestServer;
let client: GraphqlClient;
let otherTenant: string;

beforeAll(async () => {
  server = await startServer({ example: true, env: { PUBLIC_URL: 'http://utblick.example' } });
  otherTenant = await connected(server.database.adminUrl, (admin) => tenantIdOf(admin, 'helsingborg'));
  client = new GraphqlClient(server.url);
  await client.signIn('eva.fiktiv@kristianstad.example', 'utblick-exempel');
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** Sends the question with headers that a browser would not let a page set, or in another place of the request. */
function ask(headers: Record<string, string>, { path = '/graphql', more = {} }: { path?: string; more?: object } = {}): Promise<string> {
  const body = JSON.stringify({ query: DOCUMENT, variables: { input }, ...more });
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: client.cookieHeader(), ...headers },
    });
    sent.on('response', (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
      response.on('end', () => resolve(answer));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const names = [
  'X-Tenant',
  'X-Tenant-Id',
  'Tenant',
  'X-Organization-Id',
  'X-Account-Id',
  'X-User',
  'X-Forwarded-User',
  'X-Hasura-Role',
  'App.tenant_id',
  'X-Tenant-Key',
  'X-Tenant-Name',
  'X-Municipality',
  'X-Kommun',
  'X-Org',
  'X-Company-Id',
  'X-Workspace',
  'X-Realm',
  'X-Scope-OrgID',
  'X-Customer',
  'X-Site',
  'X-Session',
  'X-Person-Id',
  'X-User-Id',
  'X-Role',
  'X-Auth-Request-User',
  'X-Remote-User',
  'Remote-User',
  'X-Hasura-User-Id',
  'X-Amzn-Oidc-Identity',
  'X-Client-Cert',
  'Ssl-Client-S-Dn',
  'From',
];

test('without forgery the session decides', async () => {
  const plain = JSON.parse(await ask({}));
  expect(plain.data.viewer.tenant.key).toBe('kristianstad');
  expect(plain.data.activitiesPage.all).toBeGreaterThan(0);
});

test.each([
  ...names.map((name) => [name, { tenantId: true }] as const),
  ['Host', { value: 'helsingborg.utblick.example' }] as const,
  ['X-Forwarded-Host', { value: 'helsingborg.utblick.example' }] as const,
  ['X-Forwarded-For', { value: '127.0.0.1' }] as const,
  ['X-Forwarded-Proto', { value: 'https' }] as const,
  ['Forwarded', { value: 'host=helsingborg.utblick.example;for=127.0.0.1' }] as const,
  ['Origin', { value: 'https://helsingborg.utblick.example' }] as const,
  ['Referer', { value: 'https://helsingborg.utblick.example/' }] as const,
  ['X-Original-URL', { value: '/helsingborg/graphql' }] as const,
  ['X-Http-Method-Override', { value: 'GET' }] as const,
  ['X-Forwarded-Server', { value: 'helsingborg.utblick.example' }] as const,
  ['X-Forwarded-Port', { value: '443' }] as const,
  ['X-Forwarded-Prefix', { value: '/helsingborg' }] as const,
  ['X-Forwarded-Email', { value: 'greta.pahitt@helsingborg.example' }] as const,
  ['X-Forwarded-Preferred-Username', { value: 'greta.pahitt@helsingborg.example' }] as const,
  ['X-Real-IP', { value: '127.0.0.1' }] as const,
  ['X-Rewrite-URL', { value: '/helsingborg/graphql' }] as const,
  ['X-Original-Host', { value: 'helsingborg.utblick.example' }] as const,
  ['Via', { value: '1.1 helsingborg.utblick.example' }] as const,
  ['Authorization', { value: 'Bearer helsingborg' }] as const,
])('a forged %s header changes nothing', async (name, forged) => {
  const value = 'value' in forged ? forged.value : otherTenant;
  expect(await ask({ [name]: value })).toBe(await ask({}));
});

type Elsewhere = (tenant: string) => { readonly path?: string; readonly more?: object };

test.each<[string, Elsewhere]>([
  ['the address', (tenant) => ({ path: `/graphql?tenantId=${tenant}` })],
  ['the address, as a setting', (tenant) => ({ path: `/graphql?app.tenant_id=${tenant}` })],
  [
    'the address, as other variables',
    (tenant) => ({ path: `/graphql?variables=${encodeURIComponent(JSON.stringify({ tenantId: tenant }))}` }),
  ],
  ['the address, as another document', () => ({ path: `/graphql?query=${encodeURIComponent('{ viewer { name } }')}` })],
  ['the fragment of the address', (tenant) => ({ path: `/graphql?#${tenant}` })],
  ['the extensions', (tenant) => ({ more: { extensions: { tenantId: tenant } } })],
  ['the extensions, as a credential', (tenant) => ({ more: { extensions: { authorization: { tenantId: tenant, accountId: tenant } } } })],
  ['the body', (tenant) => ({ more: { tenantId: tenant, tenant: { id: tenant } } })],
  ['the body, as a context', (tenant) => ({ more: { context: { tenantId: tenant, viewer: { tenantId: tenant } } } })],
  ['the variables', (tenant) => ({ more: { variables: { input, tenantId: tenant } } })],
  ['the variables, as a tenant', (tenant) => ({ more: { variables: { input, tenant: { id: tenant }, app: { tenant_id: tenant } } } })],
  ['the operation', () => ({ more: { operationName: 'Who' } })],
])('a tenant in %s changes nothing', async (_, elsewhere) => {
  expect(await ask({}, elsewhere(otherTenant))).toBe(await ask({}));
});

test.each([
  ['an input that has none', (tenant: string) => ({ input: { ...input, tenantId: tenant } })],
  ['a filter that has none', (tenant: string) => ({ input: { ...input, filter: { ...filter, tenantId: tenant } } })],
  ['the place of an input', (tenant: string) => ({ input: tenant })],
])('a tenant in %s is refused', async (_, variables) => {
  const answer = JSON.parse(await ask({}, { more: { variables: variables(otherTenant) } }));
  expect({ data: answer.data ?? null, code: answer.errors[0].extensions.code }).toEqual({ data: null, code: 'BAD_USER_INPUT' });
});

test('a body that would change prototypes is refused', async () => {
  const inside = { tenantId: otherTenant };
  for (const more of [{ ['__proto__' as string]: inside }, { constructor: { prototype: inside } }]) {
    expect(JSON.parse(await ask({}, { more })).data ?? null).toBeNull();
  }
});

test('a unit of another tenant in a filter finds nothing', async () => {
  const unit = await connected(server.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ id: string }>('SELECT unit_id AS id FROM activity WHERE tenant_id = $1 LIMIT 1', [otherTenant]);
    return rows[0]?.id;
  });
  const answer = JSON.parse(await ask({}, { more: { variables: { input: { ...input, filter: { ...filter, unitIds: [unit] } } } } }));
  expect(answer.data.viewer.tenant.key).toBe('kristianstad');
  expect(JSON.stringify(answer)).not.toContain(unit);
});

test.each(['utblick_session', 'tenant', 'tenantId', '__Host-utblick', 'app.tenant_id', 'account', '__Secure-utblick_session', 'session'])(
  'a second cookie called %s changes nothing',
  async (name) => {
    expect(await ask({ cookie: `${client.cookieHeader()}; ${name}=${otherTenant}` })).toBe(await ask({}));
  },
);
