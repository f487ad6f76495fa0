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
  ['Authorization', { value: 'Bearer helsingborg' }] as const,
])('a forged %s header changes nothing', async (name, forged) => {
  const value = 'value' in forged ? forged.value : otherTenant;
  expect(await ask({ [name]: value })).toBe(await ask({}));
});

test('a tenant in the address, in the extensions or beside the variables changes nothing', async () => {
  const plain = await ask({});
  expect(await ask({}, { path: `/graphql?tenantId=${otherTenant}&app.tenant_id=${otherTenant}` })).toBe(plain);
  expect(await ask({}, { more: { extensions: { tenantId: otherTenant } } })).toBe(plain);
  expect(await ask({}, { more: { tenantId: otherTenant, context: { tenantId: otherTenant } } })).toBe(plain);
  expect(await ask({}, { more: { variables: { input, tenantId: otherTenant } } })).toBe(plain);
});

test.each(['utblick_session', 'tenant', 'tenantId', '__Host-utblick'])('a second cookie called %s changes nothing', async (name) => {
  expect(await ask({ cookie: `${client.cookieHeader()}; ${name}=${otherTenant}` })).toBe(await ask({}));
});
