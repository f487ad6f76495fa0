import { GraphqlClient } from '../kit/client';
import { startDirectory, type TestDirectory } from '../kit/directory';
import { startServer, type TestServer } from '../kit/server';
import { Wanderer } from '../kit/wanderer';
import { formFor, INES, ON_THIS_MACHINE, problemAt, rowsOf, save, setUp, signInAs, TENANT, whoIs } from './directory-players';
import { INVITE, type Outcome, PeoplePlayers } from './people-players';

const OPEN = `query Open($token: String!) { invitationPage(token: $token) { state directoryKey passwordsAccepted } }`;
const ACCEPT = `mutation Accept($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) {
  __typename ... on FormErrors { errors { field code } } } }`;

interface Opened {
  readonly state: string;
  readonly directoryKey: string | null;
  readonly passwordsAccepted: boolean;
}

let server: TestServer;
let directory: TestDirectory;
let players: PeoplePlayers;

beforeAll(async () => {
  server = await startServer({ example: true, env: ON_THIS_MACHINE });
  directory = await startDirectory(server.url);
  players = new PeoplePlayers(server);
  await setUp(server, directory.issuer, { letsInUnknown: false });
});

afterAll(async () => {
  await directory?.stop();
  await server?.stop();
  await server?.database.drop();
});

let count = 0;
/** Somebody who has got a letter, and is known to the directory by the same address unless told otherwise. */
async function invited(person: object = {}): Promise<{ name: string; email: string; token: string }> {
  count += 1;
  const [name, email] = [`inbjuden-${count}`, `inga.inbjuden.${count}@huddinge.example`];
  const input = { name: `Inga Inbjuden ${count}`, email, assignments: [] };
  const { data } = await (await players.as(INES)).query<{ invitePerson: Outcome }>(INVITE, { input });
  expect(data?.invitePerson.__typename).toBe('PersonChanged');
  await directory.enter(name, { name: `Inga Inbjuden ${count}`, email, ...person });
  return { name, email, token: await players.linkTo(email) };
}

const opened = async (token: string): Promise<Opened | undefined> =>
  (await new GraphqlClient(server.url).query<{ invitationPage: Opened }>(OPEN, { token })).data?.invitationPage;
const byDirectory = (browser: Wanderer, name: string, token: string) => signInAs(browser, server, name, `/inbjudan/${token}`);
const deedsOf = (email: string) =>
  rowsOf<{ action: string }>(
    server,
    `SELECT l.action FROM audit_log l JOIN person p ON p.tenant_id = l.tenant_id
     LEFT JOIN invitation i ON i.tenant_id = p.tenant_id AND i.person_id = p.id
     WHERE p.email = $1 AND l.subject_id IN (p.id, i.id) ORDER BY l.position`,
    [email],
  );

test('the link leads in by the directory, with no password, and is used once', async () => {
  const { name, email, token } = await invited();
  expect(await opened(token)).toEqual({ state: 'open', directoryKey: TENANT, passwordsAccepted: true });
  const browser = new Wanderer();
  const landing = await byDirectory(browser, name, token);
  expect(landing.url.pathname).toBe('/att-gora');
  expect(await whoIs(browser, server)).toMatchObject({ email, byDirectory: true, tenant: { key: TENANT } });
  expect((await opened(token))?.state).toBe('used');
  const deeds = (await deedsOf(email)).map(({ action }) => action);
  expect(deeds.filter((action) => action.startsWith('invitation.'))).toEqual(['invitation.sent', 'invitation.accepted']);
  expect(deeds).toContain('person.linked_to_directory');
  expect(await rowsOf(server, 'SELECT FROM account WHERE email = $1 AND password_hash IS NOT NULL', [email])).toEqual([]);
});

test('somebody with another address is told so and not let in by it; nothing has changed', async () => {
  const { email, token } = await invited();
  const other = await invited();
  const browser = new Wanderer();
  expect(problemAt(await byDirectory(browser, other.name, token))).toBe('other_address');
  expect(await whoIs(browser, server)).toBeNull();
  expect(await opened(token)).toMatchObject({ state: 'open' });
  expect(await opened(other.token)).toMatchObject({ state: 'open' });
  expect(await rowsOf(server, 'SELECT FROM person WHERE email = ANY($1) AND account_id IS NOT NULL', [[email, other.email]])).toEqual([]);
});

test('an address that the directory does not vouch for opens nothing', async () => {
  const { name, token } = await invited({ email_verified: false });
  expect(problemAt(await byDirectory(new Wanderer(), name, token))).toBe('no_address');
  expect(await opened(token)).toMatchObject({ state: 'open' });
});

test('the link itself is kept nowhere while its holder is away at the directory', async () => {
  const { token } = await invited();
  await new Wanderer().go(`${server.url}/logga-in/oidc/${TENANT}?till=${encodeURIComponent(`/inbjudan/${token}`)}`);
  const kept = await rowsOf<{ row: string }>(server, `SELECT a::text AS row FROM directory_attempt a`);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.map(({ row }) => row).join()).not.toContain(token);
});

test('where no password lets anybody in, only the directory is offered, and a password is refused', async () => {
  const { name, email, token } = await invited();
  await directory.enter('ines', { name: 'Ines Idé', email: INES });
  const ines = new Wanderer();
  await signInAs(ines, server, 'ines');
  const form = formFor(directory.issuer, { clientSecret: '', letsInUnknown: false, passwordsAccepted: false });
  const saved = await save((document, variables) => ines.query(server.url, document, variables), form);
  expect(saved).toMatchObject({ __typename: 'DirectorySaved' });
  expect(await opened(token)).toEqual({ state: 'open', directoryKey: TENANT, passwordsAccepted: false });
  const { data } = await new GraphqlClient(server.url).query<{ acceptInvitation: Outcome }>(ACCEPT, {
    token,
    password: 'ett långt lösenord',
  });
  expect(data?.acceptInvitation.errors).toEqual([{ field: 'password', code: 'directoryOnly' }]);
  const browser = new Wanderer();
  await byDirectory(browser, name, token);
  expect(await whoIs(browser, server)).toMatchObject({ email });
});
