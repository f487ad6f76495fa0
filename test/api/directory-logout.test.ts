import { randomUUID } from 'node:crypto';
import { HostileProvider, type Mischief } from '../kit/hostile-provider';
import { startServer, type TestServer } from '../kit/server';
import { Wanderer } from '../kit/wanderer';
import { type Asks, asks, begin, INES, ON_THIS_MACHINE, setUp, TENANT, whoIs } from './directory-players';

let server: TestServer;
let provider: HostileProvider;
let ines: Asks;

beforeAll(async () => {
  server = await startServer({ example: true, env: ON_THIS_MACHINE });
  provider = await new HostileProvider().start();
  await setUp(server, provider.issuer);
  ines = await asks(server, INES);
});

afterAll(async () => {
  await provider?.stop();
  await server?.stop();
  await server?.database.drop();
});

/** Somebody signed in, in a session that the directory has a name for. */
async function signedIn(session: string | undefined = randomUUID()): Promise<{ browser: Wanderer; session: string }> {
  provider.mischief = { claims: (claims) => ({ ...claims, sid: session }) };
  const browser = new Wanderer();
  await begin(browser, server);
  provider.mischief = {};
  expect(await whoIs(browser, server)).not.toBeNull();
  return { browser, session };
}

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;

/** A logout token as it should be, for a session or for all of the person's. */
const claimsFor = (whom: object): Record<string, unknown> => ({
  iss: provider.issuer,
  aud: 'utblick',
  iat: seconds(0),
  exp: seconds(120),
  jti: randomUUID(),
  events: EVENTS,
  ...whom,
});

async function tell(token: string, tenant = TENANT): Promise<Response> {
  return fetch(`${server.url}/logga-in/oidc-utloggning/${tenant}`, { method: 'POST', body: new URLSearchParams({ logout_token: token }) });
}

test('a session ends that the directory names, and no other', async () => {
  const [one, other] = [await signedIn(), await signedIn()];
  const answer = await tell(provider.token(claimsFor({ sid: one.session, sub: 'elak-1' })));
  expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([200, 'no-store', '']);
  expect(await whoIs(one.browser, server)).toBeNull();
  expect(await whoIs(other.browser, server)).not.toBeNull();
});

test('all of a person’s sessions end when it names the person, and nobody else’s', async () => {
  const mine = [await signedIn(), await signedIn()];
  expect((await tell(provider.token(claimsFor({ sub: 'somebody else' })))).status).toBe(200);
  for (const { browser } of mine) expect(await whoIs(browser, server)).not.toBeNull();
  expect((await tell(provider.token(claimsFor({ sub: 'elak-1' })))).status).toBe(200);
  for (const { browser } of mine) expect(await whoIs(browser, server)).toBeNull();
  expect((await ines('{ viewer { email } }')).data).toEqual({ viewer: { email: INES } });
});

const change = (changed: object): Mischief => ({ claims: (claims) => ({ ...claims, ...changed }) });

test.each<[string, () => Mischief]>([
  ['is from another issuer', () => change({ iss: 'https://elsewhere.example' })],
  ['is for another program', () => change({ aud: 'another' })],
  ['has run out', () => change({ iat: seconds(-100), exp: seconds(-50) })],
  ['is old', () => change({ iat: seconds(-900), exp: seconds(900) })],
  ['does not say when it was made', () => change({ iat: undefined })],
  ['has no name of its own', () => change({ jti: undefined })],
  ['says of no event', () => change({ events: undefined })],
  ['says of another event', () => change({ events: { 'https://elsewhere.example/event': {} } })],
  ['could be an ID token', () => change({ nonce: 'x' })],
  ['names nobody', () => change({ sub: undefined, sid: undefined })],
  ['names nobody that is a text', () => change({ sub: 7, sid: {} })],
  ['is not signed', () => ({ header: () => ({ alg: 'none' }), signature: () => '' })],
  [
    'is signed with the public key as a password',
    () => ({ header: (header) => ({ ...header, alg: 'HS256' }), signature: (signed) => provider.mac(signed, provider.publicPem()) }),
  ],
  ['is signed by a foreign key', () => ({ signature: (signed) => provider.sign(signed, provider.foreignKey) })],
])('nothing ends by a token that %s', async (_, mischief) => {
  const { browser, session } = await signedIn();
  const answer = await tell(provider.token(claimsFor({ sub: 'elak-1', sid: session }), mischief()));
  expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
  expect(await whoIs(browser, server)).not.toBeNull();
});

test('nothing ends by what is no token, comes to another tenant, or in another form', async () => {
  const { browser, session } = await signedIn();
  for (const token of ['', 'x', 'a.b.c', `${'x'.repeat(40_000)}`]) expect((await tell(token)).status).toBe(400);
  const proper = provider.token(claimsFor({ sid: session }));
  for (const tenant of ['kungsbacka', 'ingenstans']) expect((await tell(proper, tenant)).status).toBe(400);
  const url = `${server.url}/logga-in/oidc-utloggning/${TENANT}`;
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(url, { method: 'POST', headers, body: JSON.stringify({ logout_token: proper }) })).status).toBe(400);
  expect(await whoIs(browser, server)).not.toBeNull();
});

test('a form is still taken nowhere else', async () => {
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', body: new URLSearchParams({ query: '{ viewer { email } }' }) });
  expect(answer.status).toBeGreaterThanOrEqual(400);
});
