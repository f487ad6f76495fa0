import { GraphqlClient } from '../kit/client';
import { utblick } from '../kit/command-line';
import { startDirectory, type TestDirectory } from '../kit/directory';
import { startServer, type TestServer } from '../kit/server';
import { Wanderer } from '../kit/wanderer';
import {
  type Asks,
  asks,
  formFor,
  INES,
  ON_THIS_MACHINE,
  PASSWORD,
  problemAt,
  rowsOf,
  save,
  setUp,
  signInAs,
  TENANT,
  whoIs,
} from './directory-players';

const FARID = 'farid.fiktiv@huddinge.example';
/** Both in Helsingborg and in a regional body. */
const DISA = 'disa.dubbelsson@helsingborg.example';
const ALMA = 'alma.pahitt@helsingborg.example';

const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignInRefused { reason tenantKey } ... on SignedIn { tenantId } } }`;
const SWITCH = 'mutation Switch($tenantId: ID!) { switchTenant(tenantId: $tenantId) { __typename } }';

let server: TestServer;
let directory: TestDirectory;

beforeAll(async () => {
  server = await startServer({ example: true, env: ON_THIS_MACHINE });
  directory = await startDirectory(server.url);
  await setUp(server, directory.issuer);
  await directory.enter('ines', { name: 'Ines Idé', email: INES });
  await directory.enter('disa', { name: 'Disa Dubbelsson', email: DISA });
});

afterAll(async () => {
  await directory?.stop();
  await server?.stop();
  await server?.database.drop();
});

const passwordOf = async (email: string, password = PASSWORD): Promise<unknown> =>
  (await new GraphqlClient(server.url).query<{ signIn: unknown }>(SIGN_IN, { input: { email, password } })).data?.signIn;
const tenantId = async (key: string): Promise<string> =>
  (await rowsOf<{ id: string }>(server, 'SELECT id FROM tenant WHERE key = $1', [key]))[0]?.id ?? '';

/** Asks as a browser that came by the directory. */
async function byDirectory(name: string, tenant = TENANT): Promise<{ browser: Wanderer; ask: Asks }> {
  const browser = new Wanderer();
  const landing = await signInAs(browser, server, name, '/att-gora', tenant);
  expect(problemAt(landing)).toBeNull();
  return { browser, ask: (document, variables) => browser.query(server.url, document, variables) };
}

const fault = (code: string) => ({ __typename: 'FormErrors', errors: [{ field: 'passwordsAccepted', code }] });
const off = (changed: object = {}): Record<string, unknown> =>
  formFor(directory.issuer, { clientSecret: '', passwordsAccepted: false, ...changed });

describe('switching passwords off', () => {
  test('is refused to somebody who has come by a password', async () => {
    expect(await save(await asks(server, INES), off())).toEqual(fault('not_by_directory'));
    expect(await passwordOf(INES)).toMatchObject({ __typename: 'SignedIn' });
  });

  test.each([
    ['leads to another client', { clientId: 'another' }],
    ['changes the secret', { clientSecret: 'another' }],
    ['asks for other scopes', { scopes: 'openid' }],
    ['tells people apart in another way', { subjectClaim: 'oid' }],
    ['takes the address from elsewhere', { emailClaim: 'upn' }],
    ['stops offering the directory', { offered: false }],
  ])('is refused together with a change that %s', async (_, changed) => {
    const { ask } = await byDirectory('ines');
    expect(await save(ask, off(changed))).toEqual(fault('would_lock_out'));
    expect(await passwordOf(INES)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('ends every password’s session here at once, and lets none begin; a wrong password is told nothing', async () => {
    const before = await asks(server, FARID);
    const { ask, browser } = await byDirectory('ines');
    expect(await save(ask, off())).toMatchObject({ __typename: 'DirectorySaved' });
    expect((await before('{ viewer { email } }')).data).toEqual({ viewer: null });
    expect(await passwordOf(FARID)).toEqual({ __typename: 'SignInRefused', reason: 'directory', tenantKey: TENANT });
    expect(await passwordOf(FARID, 'fel lösenord')).toEqual({ __typename: 'SignInRefused', reason: 'wrong', tenantKey: null });
    expect(await passwordOf('ingen.alls@huddinge.example')).toEqual({ __typename: 'SignInRefused', reason: 'wrong', tenantKey: null });
    expect(await whoIs(browser, server)).toMatchObject({ email: INES });
  });

  test('leaves the way in as it is from then on, until passwords are back', async () => {
    const { ask } = await byDirectory('ines');
    expect(await save(ask, off({ clientId: 'another' }))).toEqual(fault('would_lock_out'));
    expect(await save(ask, off({ letsInUnknown: false }))).toMatchObject({ __typename: 'DirectorySaved' });
    expect(await save(ask, off({ passwordsAccepted: true }))).toMatchObject({ __typename: 'DirectorySaved' });
    expect(await passwordOf(FARID)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('is undone by the operator’s command when the directory is away, with a trace', async () => {
    const { ask } = await byDirectory('ines');
    await save(ask, off());
    expect(await passwordOf(FARID)).toMatchObject({ reason: 'directory' });
    const accept = (key: string) => utblick(['passwords', 'accept', key], server.database.adminUrl);
    expect(await accept(TENANT)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Huddinge kommun') });
    expect(await passwordOf(FARID)).toMatchObject({ __typename: 'SignedIn' });
    expect(await accept(TENANT)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('no change') });
    expect(await accept('ingenstans')).toMatchObject({ exitCode: 1 });
    const rows = await rowsOf(server, `SELECT FROM audit_log WHERE action = 'passwords.accepted'`);
    expect(rows).toHaveLength(1);
    expect((await asks(server, INES)) !== null).toBe(true);
  });

  test('leaves people with several tenants the others', async () => {
    await setUp(server, directory.issuer, {}, ALMA);
    await directory.enter('alma', { name: 'Alma Påhitt', email: ALMA });
    const { ask } = await byDirectory('alma', 'helsingborg');
    await save(ask, off());
    const disa = new GraphqlClient(server.url);
    await disa.signIn(DISA, PASSWORD);
    const { data } = await disa.query<{ viewer: { tenant: { key: string }; memberships: object[] } }>(
      '{ viewer { tenant { key } memberships { tenantId } } }',
    );
    expect(data?.viewer).toEqual({
      tenant: { key: 'familjen-helsingborg' },
      memberships: [{ tenantId: await tenantId('familjen-helsingborg') }],
    });
    const moved = await disa.query<{ switchTenant: { __typename: string } }>(SWITCH, { tenantId: await tenantId('helsingborg') });
    expect(moved.data?.switchTenant.__typename).toBe('NotAMember');
    expect(await save(ask, off({ passwordsAccepted: true }))).toMatchObject({ __typename: 'DirectorySaved' });
  });
});

describe('a directory vouches in its own tenant only', () => {
  test('a session that began there sees and enters no other, though its account is a member', async () => {
    const { browser, ask } = await byDirectory('disa', 'helsingborg');
    const own = await tenantId('helsingborg');
    expect(await whoIs(browser, server)).toMatchObject({ tenant: { id: own }, memberships: [{ tenantId: own }] });
    const moved = await ask<{ switchTenant: { __typename: string } }>(SWITCH, { tenantId: await tenantId('familjen-helsingborg') });
    expect(moved.data?.switchTenant.__typename).toBe('NotAMember');
    expect((await whoIs(browser, server))?.tenant?.id).toBe(own);
  });

  test('and the database holds to it, even if the session were moved', async () => {
    const { browser } = await byDirectory('disa', 'helsingborg');
    await rowsOf(server, 'UPDATE session SET tenant_id = $1 WHERE directory_tenant_id = $2', [
      await tenantId('familjen-helsingborg'),
      await tenantId('helsingborg'),
    ]);
    expect(await whoIs(browser, server)).toMatchObject({ email: DISA, tenant: null });
  });

  test('it gives nobody an operator’s power', async () => {
    await rowsOf(server, 'UPDATE account SET operator = true WHERE email = $1', [DISA]);
    const { browser, ask } = await byDirectory('disa', 'helsingborg');
    expect(await whoIs(browser, server)).toMatchObject({ operator: false });
    expect((await ask('{ operatorPage { version } }')).errors.map(({ extensions }) => extensions)).toEqual([{ code: 'FORBIDDEN' }]);
    const password = new GraphqlClient(server.url);
    await password.signIn(DISA, PASSWORD);
    expect((await password.query('{ viewer { operator } }')).data).toEqual({ viewer: { operator: true } });
    await rowsOf(server, 'UPDATE account SET operator = false WHERE email = $1', [DISA]);
  });

  test('somebody of another tenant who is let in there is a person in both, and comes to each by its own way', async () => {
    await directory.enter('gast', { name: 'Disa Dubbelsson', email: DISA });
    const { browser } = await byDirectory('gast');
    expect(await whoIs(browser, server)).toMatchObject({ email: DISA, tenant: { key: TENANT }, roles: [] });
    const links = await rowsOf(
      server,
      `SELECT t.key FROM directory_account l JOIN tenant t ON t.id = l.tenant_id
      JOIN account a ON a.id = l.account_id WHERE a.email = $1 ORDER BY t.key`,
      [DISA],
    );
    expect(links).toEqual([{ key: 'helsingborg' }, { key: TENANT }]);
  });

  test('a token made in such a session works in that tenant and nowhere else', async () => {
    const { ask } = await byDirectory('alma', 'helsingborg');
    const made = await ask<{ createApiToken: { token?: string } }>(
      `mutation Make($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on ApiTokenCreated { token } } }`,
      { input: { name: 'Prov', permissions: ['configuration.manage'], days: 1 } },
    );
    const { data } = await new GraphqlClient(server.url).query(
      '{ viewer { byDirectory tenant { key } } }',
      {},
      { authorization: `Bearer ${made.data?.createApiToken.token}` },
    );
    expect(data).toEqual({ viewer: { byDirectory: false, tenant: { key: 'helsingborg' } } });
  });
});
