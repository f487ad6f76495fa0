import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';
import { deedsOn, verdictOf } from './audit';
import { AGAIN, FOUND, Founders, invented, listed, OPERATOR } from './founders';
import { codesIn } from './people-players';

const MORNING = '2026-11-20T09:00:00Z';
const WHO = '{ viewer { tenant { key } roles { roleName unitName } permissions { permission scope } } }';

let server: TestServer;
let founders: Founders;

beforeAll(async () => {
  server = await startServer({ clock: MORNING });
  founders = await Founders.of(server);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const faults = (...errors: readonly [field: string, code: string][]) => ({
  __typename: 'FormErrors',
  errors: errors.map(([field, code]) => ({ field, code })),
});
const everything = async () => {
  const [row] = await founders.rows<Record<string, string>>(
    `SELECT (SELECT count(*) FROM tenant) AS tenants, (SELECT count(*) FROM mail) AS letters, (SELECT count(*) FROM person) AS people,
      (SELECT count(*) FROM configuration_version) AS versions, (SELECT count(*) FROM audit_log) AS deeds,
      (SELECT count(*) FROM invitation_link) AS links, (SELECT count(*) FROM jobs.job WHERE name = 'mail.deliver') AS jobs`,
  );
  return row;
};

describe('a municipality that an operator founds', () => {
  test('begins with who it is, one role, and the letter to whoever holds it; nothing else is filled in', async () => {
    const answer = await founders.found({
      ...listed('1281', 'Lunds kommun', 'Lund'),
      administrator: { name: 'Ada Ett', email: 'ada@lund.example' },
    });
    expect(answer).toEqual({ __typename: 'TenantFounded', tenantId: expect.any(String), link: expect.stringMatching(/^\/inbjudan\/./) });
    const [version] = await founders.rows<{ number: number; author: string; from: string; content: Record<string, unknown> }>(
      'SELECT number, author, effective_from::text AS "from", content FROM configuration_version WHERE tenant_id = $1',
      [answer.tenantId],
    );
    expect(version).toMatchObject({ number: 1, author: OPERATOR.name, from: '2026-11-20' });
    expect(version?.content.tenant).toEqual({
      key: 'lund',
      kind: 'municipality',
      name: 'Lunds kommun',
      shortName: 'Lund',
      code: '1281',
      county: '12',
      populations: [{ inhabitants: 131590, on: '2024-12-31', source: 'SCB enligt vinklad.se' }],
      members: [],
    });
    expect(version?.content.roles).toMatchObject([
      {
        key: 'administrator',
        origin: 'local',
        source: [{ decidedBy: 'Driftansvarig för Utblick', date: '2026-11-20' }],
        holder: { value: null, stated: 'not_stated' },
        permissions: [
          { allow: 'configuration.manage', scope: 'municipality' },
          { allow: 'people.manage', scope: 'municipality' },
        ],
      },
    ]);
    for (const list of ['documents', 'purposes', 'pillars', 'units', 'rules', 'networks', 'goals'])
      expect(version?.content[list]).toEqual([]);
    expect(await founders.line(answer.tenantId)).toMatchObject({
      code: '1281',
      standing: 'invited',
      versions: 1,
      invited: { name: 'Ada Ett', email: 'ada@lund.example' },
    });
    expect(await deedsOn(server.database, answer.tenantId ?? '')).toEqual(['tenant.founded']);
    const log = await founders.rows<{ action: string; name: string }>(
      `SELECT l.action, d.actor_name AS name FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
       WHERE l.tenant_id = $1 ORDER BY l.position`,
      [answer.tenantId],
    );
    expect(log.map(({ action }) => action)).toEqual(['tenant.founded', 'configuration.applied', 'person.invited', 'invitation.sent']);
    expect(new Set(log.map(({ name }) => name))).toEqual(new Set([OPERATOR.name]));
    expect((await verdictOf(server.database, 'lund')).intact).toBe(true);
  });

  test('lets its administrator in to configure it and to hand out roles, and keeps its operator out', async () => {
    const input = invented('Solsystemet', '9902');
    const { tenantId } = await founders.found(input);
    const { client } = await founders.accept(await founders.token(input.administrator.email));
    const { data } = await client.query<{ viewer: unknown }>(WHO);
    expect(data?.viewer).toEqual({
      tenant: { key: 'solsystemet' },
      roles: [{ roleName: 'Administratör i Utblick', unitName: null }],
      permissions: ['configuration.manage', 'people.manage'].map((permission) => ({ permission, scope: 'municipality' })),
    });
    expect(await founders.line(tenantId)).toMatchObject({ standing: 'setting_up', versions: 1, invited: null });
    const { data: viewer } = await founders.operator.query<{ viewer: unknown }>('{ viewer { tenant { id } memberships { tenantId } } }');
    expect(viewer?.viewer).toEqual({ tenant: null, memberships: [] });
    expect(
      codesIn(
        await founders.operator.query('mutation S($id: ID!) { switchTenant(tenantId: $id) { __typename ... on SignedIn { tenantId } } }', {
          id: tenantId,
        }),
      ),
    ).toEqual([]);
    expect(codesIn(await founders.operator.query('{ peoplePage { manages } }'))).toEqual(['FORBIDDEN']);
    const publish = await client.query<{ startDraft: { draftId: string } }>(
      'mutation { startDraft(name: "Ett") { __typename ... on VersionDraftStarted { draftId } } }',
    );
    expect(publish.errors).toEqual([]);
  });

  test('has a key of its own though another is spelt the same but for a ring', async () => {
    const { tenantId: one } = await founders.found(listed('0305', 'Håbo kommun', 'Håbo'));
    const { tenantId: other } = await founders.found(listed('0643', 'Habo kommun', 'Habo'));
    const rows = await founders.rows<{ key: string }>('SELECT key FROM tenant WHERE id = ANY ($1) ORDER BY key', [[one, other]]);
    expect(rows.map(({ key }) => key)).toEqual(['habo', 'habo-0643']);
  });

  test('may be a regional body without a code', async () => {
    const input = { ...invented('Mellersta Mellan', '9903'), kind: 'region', code: '', name: 'Samarbetet Mellersta Mellan' };
    const { tenantId } = await founders.found(input);
    expect(await founders.line(tenantId)).toMatchObject({ kind: 'region', code: null, name: 'Samarbetet Mellersta Mellan' });
  });
});

describe('founding is refused', () => {
  test('to everybody who is no operator', async () => {
    const input = invented('Ingenstans', '9904');
    const before = await everything();
    expect(codesIn(await new GraphqlClient(server.url).query(FOUND, { input }))).toEqual(['UNAUTHENTICATED']);
    const administrator = new GraphqlClient(server.url);
    await administrator.signIn('ada@9902.example', 'ett långt lösenord');
    expect(codesIn(await administrator.query(FOUND, { input }))).toEqual(['FORBIDDEN']);
    expect(codesIn(await administrator.query(AGAIN, { tenantId: randomUUID(), administrator: input.administrator }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await everything()).toEqual(before);
  });

  test('with each fault at its field, and nothing is made', async () => {
    const before = await everything();
    const input = { ...invented('  ', '99'), name: ' ', administrator: { name: '', email: 'ada' } };
    expect(await founders.found(input)).toEqual(
      faults(
        ['code', 'code'],
        ['name', 'required'],
        ['shortName', 'required'],
        ['administrator.name', 'required'],
        ['administrator.email', 'email'],
      ),
    );
    expect(await founders.found({ ...invented('Påhittad', '1283') })).toEqual(faults(['code', 'listed']));
    expect(await founders.found(listed('9999', 'Ingen', 'Ingen'))).toEqual(faults(['municipality', 'required']));
    expect(await founders.found({ ...invented('!!!', '9905') })).toEqual(faults(['shortName', 'noLetters']));
    expect(await founders.found({ ...invented('R', '123'), kind: 'region' })).toEqual(faults(['code', 'regionCode']));
    expect(await everything()).toEqual(before);
  });

  test('where the code or the name is taken, and no letter leaves', async () => {
    const before = await everything();
    expect(await founders.found(listed('1290', 'Kristianstads kommun', 'Kristianstad'))).toEqual(faults(['municipality', 'taken']));
    expect(await founders.found(invented('Solsystemet', '9906'))).toEqual(faults(['shortName', 'taken']));
    expect(await founders.found(invented('Ett annat', '9902'))).toEqual(faults(['code', 'taken']));
    expect(await everything()).toEqual(before);
  });

  test('to all but one of those who want the same code at once', async () => {
    const names = ['Alfa', 'Beta', 'Gamma', 'Delta'];
    const answers = await Promise.all(names.map((name) => founders.found(invented(name, '9907'))));
    expect(answers.filter(({ __typename }) => __typename === 'TenantFounded')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'FormErrors')).toEqual([1, 2, 3].map(() => faults(['code', 'taken'])));
    expect(await founders.rows(`SELECT id FROM tenant WHERE code = '9907'`)).toHaveLength(1);
  });

  test('whole where its last step fails: no tenant, no letter, no work left behind', async () => {
    const before = await everything();
    await founders.rows(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'planted'; END $$`);
    await founders.rows('CREATE TRIGGER fail BEFORE UPDATE OF invited_email ON tenant_founding FOR EACH ROW EXECUTE FUNCTION fail()');
    const { data, errors } = await founders.operator.query(FOUND, { input: invented('Halvvägs', '9908') });
    await founders.rows('DROP TRIGGER fail ON tenant_founding; DROP FUNCTION fail');
    expect(data).toBeNull();
    expect(JSON.stringify(errors)).not.toContain('planted');
    expect(await everything()).toEqual(before);
  });
});

test('names with signs that are none come out as plain text, in the letter too', async () => {
  const input = {
    ...invented('x', '9909'),
    name: "Robert'); DROP TABLE tenant;--\u0000\r\nBcc: alla@kommun.example",
    shortName: '<script>alert(1)</script>\u202e',
    administrator: { name: '"Ada" <b>\r\n', email: ' ada@9909.example ' },
  };
  const { tenantId } = await founders.found(input);
  expect(await founders.rows('SELECT key, name, short_name FROM tenant WHERE id = $1', [tenantId])).toEqual([
    {
      key: 'script-alert-1-script',
      name: "Robert'); DROP TABLE tenant;-- Bcc: alla@kommun.example",
      short_name: '<script>alert(1)</script>',
    },
  ]);
  const [letter] = await founders.rows<{ subject: string }>('SELECT subject FROM mail WHERE address = $1', ['ada@9909.example']);
  expect(letter?.subject).toBe("Inbjudan till Utblick för Robert'); DROP TABLE tenant;-- Bcc: alla@kommun.example");
});

describe('the first letter', () => {
  const input = invented('Brevköping', '9910');

  test('can be sent again to a corrected address while nobody has come in, and the old link holds no more', async () => {
    const { tenantId = '' } = await founders.found(input);
    const old = await founders.token(input.administrator.email);
    expect(await founders.again(tenantId, { name: '', email: 'fel' })).toEqual(
      faults(['administrator.name', 'required'], ['administrator.email', 'email']),
    );
    const right = { name: 'Ada Rätt', email: 'ada.ratt@9910.example' };
    expect(await founders.again(tenantId, right)).toMatchObject({ __typename: 'TenantFounded', tenantId });
    expect((await founders.line(tenantId))?.invited).toMatchObject(right);
    expect((await founders.accept(old)).outcome).toMatchObject(faults(['token', 'linkUsed']));
    const { outcome } = await founders.accept(await founders.token(right.email));
    expect(outcome?.__typename).toBe('InvitationAccepted');
    expect(await founders.rows('SELECT name, email FROM person WHERE tenant_id = $1', [tenantId])).toEqual([right]);
    expect((await verdictOf(server.database, 'brevkoping')).intact).toBe(true);
  });

  test('cannot once somebody has come in, not even when everybody has left', async () => {
    const [tenant] = await founders.rows<{ id: string }>(`SELECT id FROM tenant WHERE key = 'brevkoping'`);
    const closed = faults(['tenant', 'closed']);
    expect(await founders.again(tenant?.id ?? '', input.administrator)).toEqual(closed);
    await founders.rows('DELETE FROM membership WHERE tenant_id = $1', [tenant?.id]);
    const before = await everything();
    expect(await founders.again(tenant?.id ?? '', input.administrator)).toEqual(closed);
    expect(await everything()).toEqual(before);
  });

  test('opens no tenant that was not founded so, and tells none from one that is not there', async () => {
    const [tenant] = await founders.rows<{ id: string }>(`SELECT id FROM tenant WHERE key = 'kristianstad'`);
    const before = await everything();
    for (const id of [tenant?.id ?? '', randomUUID(), "' OR true --"]) {
      expect(await founders.again(id, input.administrator)).toEqual(faults(['tenant', 'closed']));
    }
    expect(await everything()).toEqual(before);
  });

  test('is told as expired when its link no longer holds', async () => {
    const { tenantId } = await founders.found(invented('Senby', '9911'));
    server.setClock('2026-12-05T09:00:00Z');
    await founders.operator.signIn(OPERATOR.email, OPERATOR.password);
    expect((await founders.line(tenantId))?.standing).toBe('expired');
  });

  test('is told to nobody but the letter where letters are sent', async () => {
    await server.stop();
    const env = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'utblick@kommun.example' };
    server = await startServer({ database: server.database, clock: MORNING, env });
    const operator = new GraphqlClient(server.url);
    await operator.signIn(OPERATOR.email, OPERATOR.password);
    expect(await founders.found(invented('Postby', '9912'), operator)).toMatchObject({ __typename: 'TenantFounded', link: null });
  });
});
