import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { cellsInXlsx, unzip } from '../kit/unzip';

const PASSWORD = 'utblick-exempel';
const PAGE = `query Compare($table: ComparisonTable!, $chosen: [String!]!) {
  comparisonPage(table: $table, chosen: $chosen, language: "sv") {
    columns { key own version head { document endedIn } }
    rows { key cells { gap word entries { text label lines origin sources } } }
    counts countedOf choosable { key } more silent
  }
}`;

interface Entry {
  text: string;
  label: string | null;
  origin: string;
  sources: string[];
}
interface Page {
  columns: { key: string; own: boolean; version: number | null; head: { document: string; endedIn: string | null } | null }[];
  rows: { key: string; cells: ({ gap: string | null; word: string | null; entries: Entry[] } | null)[] }[];
  counts: (number | null)[] | null;
  choosable: { key: string }[];
  more: number;
  silent: number;
}

let server: TestServer;
let coordinator: GraphqlClient;

async function clientOf(email: string): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  return client;
}

async function pageOf(table = 'themes', chosen: string[] = [], client = coordinator): Promise<Page> {
  const { data, errors } = await client.query<{ comparisonPage: Page }>(PAGE, { table, chosen });
  expect(errors).toEqual([]);
  if (!data) throw new Error('no page');
  return data.comparisonPage;
}

/** Moves the clock; a session does not live over weeks. */
async function goTo(instant: string): Promise<void> {
  server.setClock(instant);
  coordinator = await clientOf('jonna.exempel@kristianstad.example');
}

const admin = (text: string, values: unknown[] = []) =>
  connected(server.database.adminUrl, async (client) => (await client.query(text, values)).rowCount);
const columnsOf = ({ columns }: Page): string[] => columns.map(({ key, version }) => (version === null ? `(${key})` : key));
const cellOf = (page: Page, row: string, column: string) =>
  page.rows.find(({ key }) => key === row)?.cells[page.columns.findIndex(({ key }) => key === column)];

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
  coordinator = await clientOf('jonna.exempel@kristianstad.example');
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

test('the own municipality stands first, and the others that share follow by name', async () => {
  const page = await pageOf();
  expect(columnsOf(page)).toEqual(['kristianstad', 'helsingborg', 'huddinge', 'kungsbacka', 'stockholm']);
  expect(page.columns.map(({ own }) => own)).toEqual([true, false, false, false, false]);
  expect(page.counts).toEqual([8, 7, 7, 5, 8]);
  expect(cellOf(page, 'T2_PROFIL', 'kungsbacka')).toMatchObject({ gap: 'not_stated', entries: [] });
});

test('a regional body has no column of its own', async () => {
  const page = await pageOf('roles', [], await clientOf('sven.skansaga@region-skane.example'));
  expect(columnsOf(page)).toEqual(['helsingborg', 'huddinge', 'kristianstad', 'kungsbacka', 'stockholm']);
  expect(page.columns.some(({ own }) => own)).toBe(false);
});

test('those that are named stand in the table, and nobody else; a name that nobody has changes nothing', async () => {
  const page = await pageOf('rules', ['stockholm', 'huddinge', 'ingen-sadan']);
  expect(columnsOf(page)).toEqual(['kristianstad', 'huddinge', 'stockholm']);
  expect(page.choosable).toHaveLength(4);
});

test('what another municipality has decided itself says so, with who decided it', async () => {
  const page = await pageOf('rules');
  const local = page.rows.flatMap(({ cells }) => cells[1]?.entries ?? []).filter(({ origin }) => origin === 'local');
  expect(local.length).toBeGreaterThan(0);
  for (const { sources } of local) expect(sources.join()).toMatch(/Beslut av /);
});

test('units, people, permissions and goals of others are not among what is sent', async () => {
  const sent = JSON.stringify([await pageOf('themes'), await pageOf('roles'), await pageOf('rules')]);
  expect(sent).not.toMatch(/activity\.write|@helsingborg\.example|Påhitt/);
});

test('a version stands in the table from its day on, and not before', async () => {
  const renamed = `jsonb_set(content, '{pillars,0,name}', '"Ny inriktning"')`;
  await admin(
    `INSERT INTO shared_strategy (tenant_id, version, effective_from, content)
     SELECT s.tenant_id, s.version + 1, '2027-03-01', ${renamed} FROM shared_strategy s JOIN tenant t ON t.id = s.tenant_id
     WHERE t.key = 'huddinge' ORDER BY s.version DESC LIMIT 1`,
  );
  const names = async () => JSON.stringify((await pageOf()).rows);
  expect(await names()).not.toContain('Ny inriktning');
  await goTo('2027-03-01T09:00:00Z');
  expect(await names()).toContain('Ny inriktning');
  await goTo('2027-01-18T09:00:00Z');
  expect(await names()).not.toContain('Ny inriktning');
});

async function sheetOf(chosen: string, client = coordinator): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const response = await fetch(`${server.url}/hamta/jamforelse/sv/${chosen}`, { headers: { cookie: client.cookieHeader() } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('the spreadsheet holds the municipalities asked for: a sheet for each table, with sources', async () => {
  const { status, headers, bytes } = await sheetOf('huddinge');
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-disposition')).toContain('jamforelse-2027-01-18.xlsx');
  const names = Array.from(
    unzip(bytes)
      .get('xl/workbook.xml')
      ?.matchAll(/<sheet [^>]*name="([^"]+)"/g) ?? [],
    ([, name]) => name,
  );
  expect(names).toEqual(['Teman', 'Roller', 'Regler']);
  const cells = cellsInXlsx(bytes);
  expect(cells).toContain('Konferenser, nätverk och projekt');
  expect(cells.some((text) => text.includes('HUD-M2 i Huddinge kommuns strategi'))).toBe(true);
  expect(cells).not.toContain('Helsingborg');
  expect(cellsInXlsx((await sheetOf('alla')).bytes)).toContain('Helsingborg');
});

test('what another municipality calls its pillars never becomes a formula', async () => {
  const change = (name: string) =>
    admin(
      `UPDATE shared_strategy SET version = version + 100, content = jsonb_set(content, '{pillars,0,name}', to_jsonb($1::text))
       WHERE tenant_id = (SELECT id FROM tenant WHERE key = 'kungsbacka')`,
      [name],
    );
  for (const name of ['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    await change(name);
    const cells = cellsInXlsx((await sheetOf('kungsbacka')).bytes);
    expect(cells.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(cells.some((text) => text.startsWith("'") && text.includes(name.trim().slice(-2)))).toBe(true);
  }
});

test('whoever withdraws is gone on the next request, although its cells were kept', async () => {
  expect(cellOf(await pageOf(), 'T2_PROFIL', 'stockholm')?.entries).not.toEqual([]);
  await admin(
    `UPDATE share_grant SET withdrawn_at = now() WHERE kind = 'strategy' AND tenant_id = (SELECT id FROM tenant WHERE key = 'stockholm')`,
  );
  const page = await pageOf();
  expect(columnsOf(page)).toEqual(['kristianstad', 'helsingborg', 'huddinge', 'kungsbacka', '(stockholm)']);
  expect(page.columns[4]).toMatchObject({ version: null, head: null });
  expect(page.rows.map(({ cells }) => cells[4])).toEqual(page.rows.map(() => null));
  expect(page.counts?.[4]).toBeNull();
  expect(page.choosable.map(({ key }) => key)).not.toContain('stockholm');
  expect(JSON.stringify(page)).not.toMatch(/STH-/);
  expect(cellsInXlsx((await sheetOf('stockholm')).bytes).join()).not.toMatch(/STH-/);
});

test('a decision that is not in force yet, or for somebody else, shows nothing', async () => {
  const change = `UPDATE share_grant SET valid_from = $2 WHERE kind = 'strategy' AND tenant_id = (SELECT id FROM tenant WHERE key = $1)`;
  await admin(change, ['huddinge', '2027-02-01']);
  await admin(
    `UPDATE share_grant SET audience = 'tenant', audience_tenant_id = (SELECT id FROM tenant WHERE key = 'region-skane')
     WHERE kind = 'strategy' AND tenant_id = (SELECT id FROM tenant WHERE key = 'helsingborg')`,
  );
  expect(columnsOf(await pageOf())).toEqual(['kristianstad', 'kungsbacka', '(helsingborg)', '(huddinge)', '(stockholm)']);
  expect(columnsOf(await pageOf('themes', [], await clientOf('sven.skansaga@region-skane.example')))).toContain('helsingborg');
  await goTo('2027-02-01T09:00:00Z');
  expect(columnsOf(await pageOf())).toEqual(['kristianstad', 'huddinge', 'kungsbacka', '(helsingborg)', '(stockholm)']);
});

test('nobody who is signed out compares anything', async () => {
  const { errors } = await new GraphqlClient(server.url).query(PAGE, { table: 'themes', chosen: [] });
  expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect((await sheetOf('alla', new GraphqlClient(server.url))).status).toBe(401);
});
