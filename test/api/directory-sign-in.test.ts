import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { startDirectory, type TestDirectory } from '../kit/directory';
import { startServer, type TestServer } from '../kit/server';
import { Wanderer } from '../kit/wanderer';
import {
  asks,
  begin,
  INES,
  ON_THIS_MACHINE,
  PASSWORD,
  problemAt,
  rowsOf,
  settingsOf,
  setUp,
  signInAs,
  TENANT,
  whoIs,
} from './directory-players';

let server: TestServer;
let directory: TestDirectory;
/** Not moved by tests of other things, since the provider's clock is the machine's own. */
const now = (): number => Date.now();

beforeAll(async () => {
  server = await startServer({ example: true, env: ON_THIS_MACHINE });
  directory = await startDirectory(server.url);
  await setUp(server, directory.issuer);
});

afterAll(async () => {
  await directory?.stop();
  await server?.stop();
  await server?.database.drop();
});

beforeEach(() => server.setClock(''));

let count = 0;
/** A new person of the directory, whom nobody has entered with us. */
async function stranger(person: object = {}): Promise<{ name: string; email: string }> {
  count += 1;
  const name = `ny-${count}`;
  const email = `nils.nyskriven.${count}@huddinge.example`;
  await directory.enter(name, { name: `Nils Nyskriven ${count}`, email, ...person });
  return { name, email };
}

const auditOf = (action: string) =>
  rowsOf<{ action: string; detail: Record<string, unknown> }>(
    server,
    `SELECT l.action, d.detail FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
     JOIN tenant t ON t.id = l.tenant_id WHERE t.key = $1 AND l.action = $2 ORDER BY l.position`,
    [TENANT, action],
  );

describe('the way to the directory and back', () => {
  test('leads to the page that was wanted, as the person the directory says', async () => {
    const { name, email } = await stranger();
    const browser = new Wanderer();
    const landing = await signInAs(browser, server, name, '/redovisning?ar=2026');
    expect(landing.url.pathname + landing.url.search).toBe('/redovisning?ar=2026');
    expect(await whoIs(browser, server)).toMatchObject({ email, byDirectory: true, operator: false, tenant: { key: TENANT } });
  });

  test('asks with PKCE, state, nonce and an answer in the query, each new every time', async () => {
    const asked = async (): Promise<URLSearchParams> => {
      const at = await new Wanderer().go(`${server.url}/logga-in/oidc/${TENANT}`, { until: ({ origin }) => origin === directory.issuer });
      return at.url.searchParams;
    };
    const [one, other] = [await asked(), await asked()];
    expect(Object.fromEntries(one)).toMatchObject({
      client_id: 'utblick',
      response_type: 'code',
      response_mode: 'query',
      code_challenge_method: 'S256',
      redirect_uri: `${server.url}/logga-in/oidc-svar`,
      scope: 'openid profile email groups',
    });
    for (const secret of ['state', 'nonce', 'code_challenge']) {
      expect(one.get(secret)?.length).toBeGreaterThan(40);
      expect(one.get(secret)).not.toBe(other.get(secret));
    }
  });

  test('keeps what binds the browser out of reach of scripts, and nothing in a cache', async () => {
    const response = await new Wanderer().step(`${server.url}/logga-in/oidc/${TENANT}`);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^utblick_session_attempt=[\w-]{43};.*Max-Age=600;.*Path=\/;.*HttpOnly;.*SameSite=Lax/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('can be gone in several windows at once', async () => {
    const { name } = await stranger();
    const browser = new Wanderer();
    const [first, second] = [await begin(browser, server, '/strategi'), await begin(browser, server, '/natverk')];
    expect((await browser.go(first.url, { form: { name, do: 'enter' } })).url.pathname).toBe('/strategi');
    expect((await browser.go(second.url, { form: { name, do: 'enter' } })).url.pathname).toBe('/natverk');
  });

  test('comes back to the door when the person turns back', async () => {
    const browser = new Wanderer();
    const at = await begin(browser, server);
    expect(problemAt(await browser.go(at.url, { form: { name: '', do: 'cancel' } }))).toBe('cancelled');
    expect(await whoIs(browser, server)).toBeNull();
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    '/logga-in?till=/x',
    '',
  ])('never leads on to %p', async (till) => {
    const { name } = await stranger();
    const landing = await signInAs(new Wanderer(), server, name, till);
    expect(landing.url.href).toBe(`${server.url}/att-gora`);
  });

  test.each([
    ['a tenant without a directory', 'kungsbacka'],
    ['a tenant that does not exist', 'ingenstans'],
    ['something else altogether', "x' OR true --"],
  ])('is not offered for %s', async (_, key) => {
    expect(problemAt(await begin(new Wanderer(), server, '/', encodeURIComponent(key)))).toBe('not_offered');
  });

  test('is not begun by another site, which leads to the door instead', async () => {
    const begun = async (site: string): Promise<string | null> => {
      const headers = { 'sec-fetch-site': site };
      const { headers: sent } = await fetch(`${server.url}/logga-in/oidc/${TENANT}?till=/strategi`, { redirect: 'manual', headers });
      return sent.get('location');
    };
    expect(await begun('cross-site')).toBe('/logga-in?till=%2Fstrategi');
    for (const site of ['same-origin', 'none']) expect((await begun(site))?.startsWith(directory.issuer)).toBe(true);
  });

  test('is told at the door, for the tenants that offer it', async () => {
    const { data } = await new GraphqlClient(server.url).query('{ signInWays { tenantKey shortName } }');
    expect(data).toEqual({ signInWays: [{ tenantKey: TENANT, shortName: 'Huddinge' }] });
  });
});

describe('an answer that belongs to no attempt of this browser', () => {
  /** Goes all the way, but stops before our callback is asked. */
  async function answered(browser = new Wanderer()): Promise<{ browser: Wanderer; answer: URL }> {
    const { name } = await stranger();
    const at = await begin(browser, server);
    const isAnswer = ({ pathname }: URL): boolean => pathname === '/logga-in/oidc-svar';
    return { browser, answer: (await browser.go(at.url, { form: { name, do: 'enter' }, until: isAnswer })).url };
  }
  const refused = async (browser: Wanderer, answer: URL): Promise<void> => {
    expect(problemAt(await browser.go(answer))).toBe('again');
    expect(await whoIs(browser, server)).toBeNull();
  };

  test('is refused the second time', async () => {
    const { browser, answer } = await answered();
    expect(problemAt(await browser.go(answer))).toBeNull();
    expect(problemAt(await browser.go(answer))).toBe('again');
    await refused(new Wanderer(), answer);
  });

  test('is refused in another browser, which then cannot be signed in as somebody else', async () => {
    const { answer } = await answered();
    await refused(new Wanderer(), answer);
    const other = new Wanderer();
    await begin(other, server);
    await refused(other, answer);
  });

  test('is refused after ten minutes', async () => {
    const { browser, answer } = await answered();
    server.setClock(new Date(now() + 10 * 60_000 + 1000).toISOString());
    await refused(browser, answer);
  });

  test('is refused with a state that is missing, made up, of another tenant, or there twice', async () => {
    const { browser, answer } = await answered();
    const state = answer.searchParams.get('state') ?? '';
    const [own = '', secret = ''] = state.split('.');
    const [foreign] = await rowsOf<{ id: string }>(server, `SELECT id FROM tenant WHERE key = 'kungsbacka'`);
    for (const forged of [
      null,
      '',
      'x',
      secret,
      `${own}.`,
      `${own}.x`,
      `${foreign?.id}.${secret}`,
      `${randomUUID()}.${secret}`,
      `${own}.${secret}x`,
    ]) {
      const url = new URL(answer);
      if (forged === null) url.searchParams.delete('state');
      else url.searchParams.set('state', forged);
      await refused(browser, url);
    }
    const twice = new URL(answer);
    twice.searchParams.append('state', state);
    await refused(browser, twice);
    expect(problemAt(await browser.go(answer))).toBeNull();
  });

  test('is refused with the code of another attempt, and used up by that', async () => {
    const [mine, other] = [await answered(), await answered()];
    const mixed = new URL(mine.answer);
    mixed.searchParams.set('code', other.answer.searchParams.get('code') ?? '');
    expect(problemAt(await mine.browser.go(mixed))).toBe('refused');
    await refused(mine.browser, mine.answer);
  });

  test('is refused with a made-up code, an issuer of another name, or none', async () => {
    for (const change of [{ code: 'x' }, { code: '' }, { iss: 'https://elsewhere.example' }, { iss: '' }, { iss: null }]) {
      const { browser, answer } = await answered();
      for (const [name, value] of Object.entries(change)) {
        if (value === null) answer.searchParams.delete(name);
        else answer.searchParams.set(name, value);
      }
      expect(problemAt(await browser.go(answer))).toBe('refused');
      expect(await whoIs(browser, server)).toBeNull();
    }
  });

  test('is refused when the tenant has turned to another directory meanwhile', async () => {
    const { browser, answer } = await answered();
    await rowsOf(server, `UPDATE directory SET issuer = 'https://another.example'`);
    await refused(browser, answer);
    await rowsOf(server, 'UPDATE directory SET issuer = $1', [directory.issuer]);
  });

  test('says nothing of what is wrong inside', async () => {
    const { browser, answer } = await answered();
    answer.searchParams.set('code', "x'; <script>alert(1)</script>");
    const response = await browser.step(answer);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/logga-in?katalog=refused');
    expect(await response.text()).toBe('');
  });
});

describe('the session', () => {
  test('has a token that nobody knew before, and the one before it is over', async () => {
    const { name } = await stranger();
    const browser = new Wanderer();
    await signInAs(browser, server, name);
    const before = browser.cookie(server.url, 'utblick_session');
    await signInAs(browser, server, name);
    const after = browser.cookie(server.url, 'utblick_session');
    expect(after).not.toBe(before);
    const old = new Wanderer();
    old.setCookie(server.url, 'utblick_session', before ?? '');
    expect(await whoIs(old, server)).toBeNull();
  });

  test('is not the one that somebody has planted', async () => {
    const { name } = await stranger();
    const browser = new Wanderer();
    browser.setCookie(server.url, 'utblick_session', 'planted');
    await signInAs(browser, server, name);
    expect(browser.cookie(server.url, 'utblick_session')).not.toBe('planted');
    expect(await whoIs(browser, server)).not.toBeNull();
  });

  test('ends somebody else’s session in the same browser', async () => {
    const { name, email } = await stranger();
    const ines = new GraphqlClient(server.url);
    await ines.signIn(INES, PASSWORD);
    const browser = new Wanderer();
    const token = ines.cookieHeader().split('=')[1] ?? '';
    browser.setCookie(server.url, 'utblick_session', token);
    await signInAs(browser, server, name);
    expect((await whoIs(browser, server))?.email).toBe(email);
    expect((await ines.query('{ viewer { email } }')).data).toEqual({ viewer: null });
  });

  test('ends after two hours without a request, and after twelve in any case', async () => {
    const { name } = await stranger();
    const browser = new Wanderer();
    await signInAs(browser, server, name);
    const at = (minutes: number): void => server.setClock(new Date(now() + minutes * 60_000).toISOString());
    at(119);
    expect(await whoIs(browser, server)).not.toBeNull();
    at(119 + 121);
    expect(await whoIs(browser, server)).toBeNull();
    server.setClock('');
    const other = new Wanderer();
    await signInAs(other, server, name);
    for (let hours = 1; hours < 12; hours += 1) {
      at(hours * 60);
      expect(await whoIs(other, server)).not.toBeNull();
    }
    at(12 * 60 + 1);
    expect(await whoIs(other, server)).toBeNull();
  });

  test('is over with us before the browser goes on to sign out of the directory, which then asks again', async () => {
    const { name } = await stranger();
    const browser = new Wanderer();
    await signInAs(browser, server, name);
    expect((await begin(browser, server)).url.pathname).toBe('/aktiviteter');
    const { data } = await browser.query<{ signOut: string }>(server.url, 'mutation { signOut }');
    expect(await whoIs(browser, server)).toBeNull();
    const ending = new URL(data?.signOut ?? '');
    expect(ending.origin).toBe(directory.issuer);
    expect(ending.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
    const page = await browser.go(ending);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.body) ?? [];
    const landing = await browser.go(`${directory.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } });
    expect(landing.url.href).toBe(`${server.url}/logga-in/utloggad`);
    expect((await begin(browser, server)).url.pathname).toMatch(/^\/interaction\//);
  });

  test('is over when the directory says that its own is', async () => {
    const { name } = await stranger();
    const [browser, elsewhere] = [new Wanderer(), new Wanderer()];
    await signInAs(browser, server, name);
    await signInAs(elsewhere, server, name);
    const page = await browser.go(`${directory.issuer}/session/end`);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.body) ?? [];
    await browser.go(`${directory.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } });
    expect(await whoIs(browser, server)).toBeNull();
    expect(await whoIs(elsewhere, server)).not.toBeNull();
  });

  test('keeps what the directory has signed sealed in the database', async () => {
    const { name } = await stranger();
    await signInAs(new Wanderer(), server, name);
    const rows = await rowsOf<{ sealed: string }>(
      server,
      'SELECT directory_sign_out AS sealed FROM session WHERE directory_sign_out IS NOT NULL',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed } of rows) expect(sealed).not.toContain('id_token_hint');
  });

  test('of a password has no directory to sign out of', async () => {
    const ask = await asks(server, INES);
    expect((await ask('mutation { signOut }')).data).toEqual({ signOut: null });
  });
});

describe('who is let in', () => {
  test('a stranger becomes a person with an account here, once, and it stands in the audit', async () => {
    const { name, email } = await stranger();
    await signInAs(new Wanderer(), server, name);
    await signInAs(new Wanderer(), server, name);
    const rows = await rowsOf(
      server,
      `SELECT p.name, p.active, a.password_hash, a.operator, t.key FROM account a JOIN membership m ON m.account_id = a.id
       JOIN person p ON p.id = m.person_id AND p.account_id = a.id JOIN tenant t ON t.id = m.tenant_id WHERE a.email = $1`,
      [email],
    );
    expect(rows).toEqual([{ name: `Nils Nyskriven ${count}`, active: true, password_hash: null, operator: false, key: TENANT }]);
    expect((await auditOf('person.let_in_by_directory')).filter(({ detail }) => detail.email === email)).toHaveLength(1);
  });

  test('a stranger is not let in where the tenant lets in only people it has entered', async () => {
    await setUp(server, directory.issuer, { letsInUnknown: false });
    const { name, email } = await stranger();
    const browser = new Wanderer();
    expect(problemAt(await signInAs(browser, server, name))).toBe('unknown');
    expect(await rowsOf(server, 'SELECT id FROM account WHERE email = $1', [email])).toEqual([]);
    const [tenant] = await rowsOf<{ id: string }>(server, 'SELECT id FROM tenant WHERE key = $1', [TENANT]);
    await rowsOf(server, 'INSERT INTO person (tenant_id, id, name, email) VALUES ($1, $2, $3, $4)', [
      tenant?.id,
      randomUUID(),
      'Inskriven Förut',
      email.toUpperCase(),
    ]);
    expect(problemAt(await signInAs(browser, server, name))).toBeNull();
    expect((await auditOf('person.linked_to_directory')).at(-1)?.detail.email).toBe(email);
    await setUp(server, directory.issuer);
  });

  test('somebody with an account of ours is the same person, and stays it when the address changes', async () => {
    await directory.enter('petra', { name: 'Petra Prov', email: 'petra.prov@huddinge.example' });
    const browser = new Wanderer();
    await signInAs(browser, server, 'petra');
    const before = await whoIs(browser, server);
    expect(before?.roles.map(({ roleName }) => roleName)).toEqual(['Förvaltningschef']);
    await directory.enter('petra', { name: 'Petra Prov', email: 'petra.nyhet@huddinge.example' });
    const again = new Wanderer();
    await signInAs(again, server, 'petra');
    expect(await whoIs(again, server)).toEqual(before);
  });

  test('another person of the directory does not come in by somebody’s address', async () => {
    const { name, email } = await stranger();
    await signInAs(new Wanderer(), server, name);
    await directory.enter('dubbelgangare', { name: 'Dora Dubbelgångare', email });
    const browser = new Wanderer();
    expect(problemAt(await signInAs(browser, server, 'dubbelgangare'))).toBe('address_taken');
    expect(await whoIs(browser, server)).toBeNull();
  });

  test.each([
    ['no address', { email: undefined }],
    ['an address that is none', { email: 'ingen adress' }],
    ['an address it doubts itself', { email_verified: false }],
  ])('nobody new comes in with %s', async (_, person) => {
    const { name } = await stranger(person);
    expect(problemAt(await signInAs(new Wanderer(), server, name))).toBe('no_address');
  });

  test.each([
    ['an account that is disabled', `UPDATE account SET disabled_at = now() WHERE email = $1`],
    ['a person who has ended', `UPDATE person SET active = false WHERE email = $1`],
    ['a membership that is gone', `DELETE FROM membership WHERE account_id = (SELECT id FROM account WHERE email = $1)`],
  ])('%s does not come in, though the directory says yes', async (_, statement) => {
    const { name, email } = await stranger();
    const before = new Wanderer();
    await signInAs(before, server, name);
    await rowsOf(server, statement, [email]);
    const browser = new Wanderer();
    expect(problemAt(await signInAs(browser, server, name))).toBe('ended');
    expect(await whoIs(browser, server)).toBeNull();
  });

  test('somebody who has ended before they ever came does not come in as new', async () => {
    const { name, email } = await stranger();
    const [tenant] = await rowsOf<{ id: string }>(server, 'SELECT id FROM tenant WHERE key = $1', [TENANT]);
    await rowsOf(server, 'INSERT INTO person (tenant_id, id, name, email, active) VALUES ($1, $2, $3, $4, false)', [
      tenant?.id,
      randomUUID(),
      'Slutade Tidigare',
      email,
    ]);
    expect(problemAt(await signInAs(new Wanderer(), server, name))).toBe('ended');
  });

  test('a session that began before ends with the account', async () => {
    const { name, email } = await stranger();
    const browser = new Wanderer();
    await signInAs(browser, server, name);
    await rowsOf(server, 'UPDATE account SET disabled_at = now() WHERE email = $1', [email]);
    expect(await whoIs(browser, server)).toBeNull();
  });
});

describe('roles by groups', () => {
  const CONTACT = 'internationell-kontaktperson';
  const ROLE_NAME = 'Internationell kontaktperson';

  async function mapGroups(): Promise<{ school: string }> {
    const { units } = await settingsOf(await asks(server, INES));
    const school = units.find(({ name }) => name.startsWith('Barn'))?.id ?? '';
    const groupRoles = [
      { group: 'Skolan', roleKey: CONTACT, unitId: school },
      { group: 'Samordning', roleKey: 'kommunstyrelsens-forvaltning', unitId: null },
    ];
    await setUp(server, directory.issuer, { groupRoles });
    return { school };
  }
  const assignments = (email: string) =>
    rowsOf<{ role: string; origin: string; open: boolean }>(
      server,
      `SELECT a.role_key AS role, a.origin, a.valid_to IS NULL AS open FROM role_assignment a
       JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE p.email = $1 ORDER BY a.role_key, a.valid_to`,
      [email],
    );

  test('are given at sign-in, marked as the directory’s, and end when the person has left the group', async () => {
    await mapGroups();
    const { name, email } = await stranger({ groups: ['Skolan', 'Samordning', 'Något annat'] });
    const browser = new Wanderer();
    await signInAs(browser, server, name);
    expect((await whoIs(browser, server))?.roles.map(({ roleName }) => roleName).sort()).toEqual([
      ROLE_NAME,
      'Kommunstyrelsens förvaltning',
    ]);
    expect(await assignments(email)).toEqual([
      { role: CONTACT, origin: 'directory', open: true },
      { role: 'kommunstyrelsens-forvaltning', origin: 'directory', open: true },
    ]);
    await directory.enter(name, { name: 'Nils', email, groups: ['Samordning'] });
    await signInAs(new Wanderer(), server, name);
    expect((await whoIs(browser, server))?.roles.map(({ roleName }) => roleName)).toEqual(['Kommunstyrelsens förvaltning']);
    expect((await assignments(email)).map(({ open }) => open)).toEqual([false, true]);
    const given = (await auditOf('role.given_by_directory')).filter(({ detail }) => detail.role === CONTACT);
    const ended = (await auditOf('role.ended_by_directory')).filter(({ detail }) => detail.role === CONTACT);
    expect([given.length, ended.length]).toEqual([1, 1]);
  });

  test('what people have decided is neither ended nor doubled', async () => {
    await mapGroups();
    const email = 'farid.fiktiv@huddinge.example';
    const before = await assignments(email);
    await directory.enter('farid', { name: 'Farid Fiktiv', email, groups: [] });
    await signInAs(new Wanderer(), server, 'farid');
    expect(await assignments(email)).toEqual(before);
    await directory.enter('farid', { name: 'Farid Fiktiv', email, groups: ['Skolan'] });
    await signInAs(new Wanderer(), server, 'farid');
    expect(await assignments(email)).toEqual(before);
  });

  test('a political role in the mapping gives nothing', async () => {
    await mapGroups();
    await rowsOf(server, `UPDATE directory_role SET role_key = 'kommunstyrelsen' WHERE group_name = 'Skolan'`);
    const { name, email } = await stranger({ groups: ['Skolan'] });
    await signInAs(new Wanderer(), server, name);
    expect(await assignments(email)).toEqual([]);
  });

  test('are left alone where groups give none', async () => {
    await mapGroups();
    const { name, email } = await stranger({ groups: ['Skolan'] });
    await signInAs(new Wanderer(), server, name);
    await setUp(server, directory.issuer, { groupClaim: '' });
    await directory.enter(name, { name: 'Nils', email, groups: [] });
    await signInAs(new Wanderer(), server, name);
    expect((await assignments(email)).map(({ open }) => open)).toEqual([true]);
    await setUp(server, directory.issuer);
  });
});
