import { GraphqlClient } from '../kit/client';
import { CLIENT, startDirectory, type TestDirectory } from '../kit/directory';
import { HostileProvider } from '../kit/hostile-provider';
import { until } from '../kit/process';
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
  SAVE,
  save,
  settingsOf,
  setUp,
  signInAs,
  TENANT,
} from './directory-players';

let server: TestServer;
let directory: TestDirectory;
let hostile: HostileProvider;
let ines: Asks;

beforeAll(async () => {
  server = await startServer({ example: true, env: ON_THIS_MACHINE });
  [directory, hostile] = await Promise.all([startDirectory(server.url), new HostileProvider().start()]);
  ines = await asks(server, INES);
});

afterAll(async () => {
  await hostile?.stop();
  await directory?.stop();
  await server?.stop();
  await server?.database.drop();
});

beforeEach(() => {
  hostile.mischief = {};
  hostile.asked.length = 0;
});

const TRY = `mutation Try($issuer: String!) { tryDirectory(issuer: $issuer) {
  __typename ... on DirectoryFound { issuer signsInAt signsOut pkce scopes claims } ... on FormErrors { errors { field code } } } }`;
const tried = async (issuer: string): Promise<unknown> => (await ines<{ tryDirectory: unknown }>(TRY, { issuer })).data?.tryDirectory;
const faults = (...errors: readonly { field: string; code: string }[]) => ({ __typename: 'FormErrors', errors });
const atIssuer = (code: string) => faults({ field: 'issuer', code });

describe('trying a connection', () => {
  test('shows what the directory says about itself', async () => {
    const found = await tried(directory.issuer);
    expect(found).toMatchObject({
      __typename: 'DirectoryFound',
      issuer: directory.issuer,
      signsInAt: new URL(directory.issuer).host,
      signsOut: true,
      pkce: true,
    });
    expect(found).toMatchObject({ claims: expect.arrayContaining(['sub', 'name', 'email', 'groups']) });
  });

  test('takes the address of the description as well, and blanks around it', async () => {
    expect(await tried(` ${directory.issuer}/.well-known/openid-configuration `)).toMatchObject({ issuer: directory.issuer });
  });

  test.each([
    ['', 'required'],
    ['katalogen', 'not_an_address'],
    ['ftp://katalog.example', 'not_an_address'],
    ['https://katalog.example/?x=1', 'not_an_address'],
    ['http://katalog.example', 'not_https'],
    ['http://127.0.0.2:1', 'not_https'],
    ['http://localhost:1', 'not_https'],
    ['https://10.0.0.1', 'not_reachable'],
    ['https://169.254.169.254/latest', 'not_reachable'],
    ['https://[::1]', 'not_reachable'],
    ['https://[::ffff:192.168.0.1]', 'not_reachable'],
    ['https://0x7f000001.', 'not_reachable'],
    ['https://2130706433', 'not_reachable'],
    ['https://user:secret@katalog.example', 'not_reachable'],
    ['https://localhost', 'not_reachable'],
    ['https://finns.inte.invalid', 'not_reachable'],
    ['http://127.0.0.1:1', 'not_reachable'],
  ])('%p is refused at its field: %s', async (issuer, code) => {
    expect(await tried(issuer)).toEqual(atIssuer(code));
  });

  test('tells what is no directory, or another one, and follows nobody', async () => {
    hostile.mischief = { description: () => '<html></html>' };
    expect(await tried(hostile.issuer)).toEqual(atIssuer('not_a_directory'));
    hostile.mischief = { description: (description) => ({ ...description, issuer: 'https://elsewhere.example' }) };
    expect(await tried(hostile.issuer)).toEqual(atIssuer('other_issuer'));
    hostile.mischief = { description: (description) => ({ ...description, response_types_supported: ['id_token'] }) };
    expect(await tried(hostile.issuer)).toEqual(atIssuer('no_code_flow'));
    hostile.mischief = { serve: (_, response) => Boolean(response.writeHead(302, { location: '/elsewhere' }).end()) };
    expect(await tried(hostile.issuer)).toEqual(atIssuer('not_a_directory'));
    expect(hostile.asked).not.toContain('/elsewhere');
  });

  test('is done by two at once and no more, since each holds a connection', async () => {
    const held: (() => void)[] = [];
    hostile.mischief = { serve: (_, response) => Boolean(held.push(() => response.writeHead(404).end())) };
    const two = [tried(hostile.issuer), tried(hostile.issuer)];
    await until(
      () => held.length === 2,
      () => `only ${held.length} calls came`,
    );
    expect((await ines(TRY, { issuer: hostile.issuer })).errors).toMatchObject([{ extensions: { code: 'TOO_MANY_REQUESTS' } }]);
    for (const answer of held) answer();
    expect(await Promise.all(two)).toEqual([atIssuer('not_a_directory'), atIssuer('not_a_directory')]);
    hostile.mischief = {};
    expect(await tried(hostile.issuer)).toMatchObject({ issuer: hostile.issuer });
  });

  test('stands in the audit', async () => {
    await tried('https://10.0.0.1');
    const [last] = await rowsOf<{ detail: object }>(
      server,
      `SELECT d.detail FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
       WHERE l.action = 'directory.tried' ORDER BY l.at DESC LIMIT 1`,
    );
    expect(last?.detail).toEqual({ issuer: 'https://10.0.0.1', outcome: 'not_reachable' });
  });
});

describe('saving', () => {
  test('names each fault at its field, and saves nothing', async () => {
    const before = await settingsOf(ines);
    const wrong = {
      issuer: ' ',
      clientId: '',
      scopes: 'profile e"mail',
      subjectClaim: '',
      nameClaim: 'x'.repeat(301),
      groupClaim: '',
      groupRoles: [
        { group: '', roleKey: '', unitId: null },
        { group: 'A', roleKey: 'kommunstyrelsen', unitId: null },
        { group: 'B', roleKey: 'finns-inte', unitId: 'skolan' },
      ],
    };
    expect(await save(ines, formFor('', wrong))).toEqual(
      faults(
        { field: 'issuer', code: 'required' },
        { field: 'clientId', code: 'required' },
        { field: 'subjectClaim', code: 'required' },
        { field: 'nameClaim', code: 'too_long' },
        { field: 'scopes', code: 'openid_missing' },
        { field: 'scopes', code: 'scope_shape' },
        { field: 'groupClaim', code: 'needed_for_roles' },
        { field: 'groupRoles.0.group', code: 'required' },
        { field: 'groupRoles.0.roleKey', code: 'role_missing' },
        { field: 'groupRoles.1.roleKey', code: 'not_givable' },
        { field: 'groupRoles.2.roleKey', code: 'not_givable' },
        { field: 'groupRoles.2.unitId', code: 'unknown_unit' },
      ),
    );
    expect(await settingsOf(ines)).toEqual(before);
  });

  test('refuses a directory that is not there', async () => {
    expect(await save(ines, formFor('http://127.0.0.1:1'))).toEqual(atIssuer('not_reachable'));
  });

  test('keeps everything but the secret in sight', async () => {
    const [unit] = (await settingsOf(ines)).units;
    const groupRoles = [{ group: 'Samordning', roleKey: 'internationell-kontaktperson', unitId: unit?.id ?? null }];
    await setUp(server, directory.issuer, { groupRoles, scopes: '  openid   profile ' });
    const { clientSecret, ...shown } = formFor(directory.issuer, { groupRoles, scopes: 'openid profile' });
    const page = await settingsOf(ines);
    expect(page.directory).toEqual({ ...shown, hasSecret: true });
    expect(JSON.stringify(page)).not.toContain(clientSecret);
    for (const table of ['directory', 'audit_detail']) {
      const rows = await rowsOf<{ row: string }>(server, `SELECT t::text AS row FROM ${table} t`);
      expect(rows.some(({ row }) => row.includes(String(clientSecret)))).toBe(false);
    }
  });

  test('stands in the audit with all that was set', async () => {
    await setUp(server, directory.issuer, { letsInUnknown: false });
    const [last] = await rowsOf<{ detail: Record<string, unknown>; actor: string }>(
      server,
      `SELECT d.detail, d.actor_name AS actor FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
       WHERE l.action = 'directory.changed' ORDER BY l.position DESC LIMIT 1`,
    );
    expect(last).toMatchObject({ actor: 'Ines Idé', detail: { issuer: directory.issuer, letsInUnknown: false, secretChanged: true } });
    expect(last?.detail).not.toHaveProperty('clientSecret');
  });

  test('keeps the secret when none is given, and never shows it to another directory', async () => {
    await setUp(server, directory.issuer, { letsInUnknown: true });
    await setUp(server, directory.issuer, { clientSecret: '', letsInUnknown: true });
    await directory.enter('kalle', { name: 'Kalle Kvar', email: 'kalle.kvar@huddinge.example' });
    expect(problemAt(await signInAs(new Wanderer(), server, 'kalle'))).toBeNull();
    await setUp(server, hostile.issuer, { clientSecret: '' });
    expect((await settingsOf(ines)).directory?.hasSecret).toBe(false);
    await setUp(server, directory.issuer);
  });

  test('tells when somebody else has saved meanwhile, and saves nothing', async () => {
    const { version } = await settingsOf(ines);
    await setUp(server, directory.issuer);
    const { data } = await ines<{ saveDirectory: unknown }>(SAVE, { version, input: formFor(directory.issuer, { letsInUnknown: false }) });
    expect(data?.saveDirectory).toEqual({ __typename: 'DirectoryConflict', latestVersion: version + 1 });
    expect((await settingsOf(ines)).directory).toMatchObject({ letsInUnknown: true });
  });

  test('two who save at once do not write over each other', async () => {
    const { version } = await settingsOf(ines);
    const one = () => ines<{ saveDirectory: { __typename: string } }>(SAVE, { version, input: formFor(directory.issuer) });
    const results = await Promise.all([one(), one(), one()]);
    const names = results.map(({ data }) => data?.saveDirectory.__typename).sort();
    expect(names).toEqual(['DirectoryConflict', 'DirectoryConflict', 'DirectorySaved']);
  });

  test('does not need the directory where only other things change', async () => {
    await setUp(server, hostile.issuer);
    hostile.mischief = { serve: (_, response) => Boolean(response.writeHead(503).end()) };
    await setUp(server, hostile.issuer, { letsInUnknown: false });
    await setUp(server, directory.issuer);
  });

  test.each([
    ['a contact person', 'farid.fiktiv@huddinge.example', ['FORBIDDEN']],
    ['nobody', null, ['UNAUTHENTICATED']],
  ])('is not for %s', async (_, email, codes) => {
    const client = new GraphqlClient(server.url);
    if (email) await client.signIn(email, PASSWORD);
    for (const [document, variables] of [
      ['{ signInSettingsPage { version } }', {}],
      [TRY, { issuer: directory.issuer }],
      [SAVE, { version: 0, input: formFor(directory.issuer) }],
    ] as const)
      expect((await client.query(document, variables)).errors.map(({ extensions }) => extensions?.code)).toEqual(codes);
  });

  test('stops offering when it is switched off', async () => {
    await setUp(server, directory.issuer, { offered: false });
    expect(problemAt(await signInAs(new Wanderer(), server, 'kalle'))).toBe('not_offered');
    expect((await new GraphqlClient(server.url).query('{ signInWays { tenantKey } }')).data).toEqual({ signInWays: [] });
    await setUp(server, directory.issuer);
  });

  test('is one tenant’s own matter', async () => {
    const [other] = await rowsOf<{ id: string }>(
      server,
      `SELECT id FROM directory d JOIN tenant t ON t.id = d.tenant_id WHERE t.key <> $1`,
      [TENANT],
    );
    expect(other).toBeUndefined();
    expect((await settingsOf(await asks(server, 'alma.pahitt@helsingborg.example'))).directory).toBeNull();
  });
});

test('an installation without a key keeps no secrets, says so, and goes on without directories', async () => {
  const bare = await startServer({ database: server.database, production: true, env: ON_THIS_MACHINE });
  try {
    const wayOff = await new Wanderer().go(`${bare.url}/logga-in/oidc/${TENANT}`);
    expect(problemAt(wayOff)).toBe('not_offered');
  } finally {
    await bare.stop();
  }
});

test('another key than the one that sealed the secret leads nowhere, and nothing is shown of it', async () => {
  const other = await startServer({
    database: server.database,
    env: { ...ON_THIS_MACHINE, SECRET_KEY: 'en helt annan nyckel, som är lång nog' },
  });
  try {
    expect(problemAt(await new Wanderer().go(`${other.url}/logga-in/oidc/${TENANT}`))).toBe('not_offered');
    expect(other.log()).not.toContain(CLIENT.clientSecret);
  } finally {
    await other.stop();
  }
});
