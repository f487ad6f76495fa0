import { randomUUID } from 'node:crypto';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { as, created, EVA, emptyPartner, JONNA, openRegister } from './activity-register';

const SEARCH = `query Search($text: String!) { search(text: $text) {
  activities { total rows { id name kind unitName } }
  reports { total rows { roundId reportId roundName unitName state ended } }
  people { total rows { id name roles { roleName unitName } } }
  units { total rows { key name kind endedOn } } } }`;
const GRETA = 'greta.pahitt@helsingborg.example';
const VERA = 'vera.fiktiv@stockholm.example';
const SVEN = 'sven.skansaga@region-skane.example';

interface Group<Row> {
  total: number;
  rows: Row[];
}

interface Found {
  activities: Group<{ id: string; name: string; kind: string; unitName: string }>;
  reports: Group<{ roundId: string; reportId: string | null; roundName: string; unitName: string | null; state: string | null }>;
  people: Group<{ id: string; name: string; roles: { roleName: string; unitName: string | null }[] }>;
  units: Group<{ key: string; name: string; kind: string; endedOn: string | null }>;
}

let server: TestServer;

async function search(email: string, text: string): Promise<Found> {
  const { data, errors } = await (await as(email)).query<{ search: Found }>(SEARCH, { text });
  expect(errors).toEqual([]);
  if (!data) throw new Error('no answer');
  return data.search;
}

const names = (group: Group<{ name: string }>): string[] => group.rows.map(({ name }) => name);
const totals = ({ activities, reports, people, units }: Found): number[] => [activities, reports, people, units].map(({ total }) => total);
const onDatabase = (statement: string, values: unknown[] = []) =>
  connected(server.database.adminUrl, (admin) => admin.query(statement, values));

beforeAll(async () => {
  server = await openRegister();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

describe('what is found', () => {
  test('activities, reports, people and units, each with what it is and where', async () => {
    const found = await search(JONNA, 'omsorg');
    expect(found.units.rows).toContainEqual({
      key: 'omsorgsforvaltningen',
      name: 'Omsorgsförvaltningen',
      kind: 'forvaltning',
      endedOn: null,
    });
    expect(found.activities.rows.every(({ unitName, name }) => /omsorg/i.test(unitName + name))).toBe(true);
    expect(found.reports.rows.every(({ unitName }) => unitName === 'Omsorgsförvaltningen')).toBe(true);
    expect(found.people.rows).toContainEqual(
      expect.objectContaining({
        name: 'Eva Fiktiv',
        roles: [{ roleName: 'Kontaktperson för EU-frågor', unitName: 'Omsorgsförvaltningen' }],
      }),
    );
    expect(Math.min(...totals(found))).toBeGreaterThan(0);
  });

  test('a round by its name, before the reports in it', async () => {
    const { reports } = await search(JONNA, 'årlig uppföljning 2026');
    expect(reports.rows[0]).toMatchObject({ roundName: 'Årlig uppföljning 2026', reportId: null, unitName: null, state: null });
    expect(reports.total).toBe(23);
    expect(reports.rows).toHaveLength(5);
  });

  test('every word must be found, each inside a word or at its beginning, in any order', async () => {
    const id = await created(EVA, { name: 'Grannskapsbyrån', partners: [{ ...emptyPartner, name: 'Åbo stad', city: 'Åbo' }] });
    for (const text of ['grannskap', 'BYRÅN', 'skapsby', 'åbo grann', 'omsorgsförvaltningen grannskaps']) {
      expect({ text, found: (await search(EVA, text)).activities.rows.map((row) => row.id) }).toEqual({ text, found: [id] });
    }
    expect((await search(EVA, 'grannskap hamn')).activities.total).toBe(0);
  });

  test('å, ä and ö are letters of their own; capitals, accents and the way a letter is composed make no difference', async () => {
    await created(EVA, { name: 'Väla Øresund Café' });
    const finds = async (text: string) => (await search(EVA, text)).activities.total;
    for (const text of ['VÄLA öresund', 'va\u0308la', 'øresund cafe', 'CAFÉ'])
      expect({ text, found: await finds(text) }).toEqual({ text, found: 1 });
    for (const text of ['vala öresund', 'väla oresund', 'våla']) expect({ text, found: await finds(text) }).toEqual({ text, found: 0 });
  });

  test('names that begin with the words come first, then words inside names; å, ä, ö are sorted last', async () => {
    for (const name of ['Om qvist', 'Öqvist', 'Åqvist', 'Qvist å', 'Qvist b', 'Unqvist']) await created(EVA, { name });
    const { activities } = await search(EVA, 'qvist');
    expect(names(activities)).toEqual(['Qvist b', 'Qvist å', 'Om qvist', 'Unqvist', 'Åqvist']);
    expect(activities.total).toBe(6);
  });

  test('a unit that has ended is found, with its last day', async () => {
    const { units } = await search(VERA, 'hägersten förvaltning');
    expect(units.rows.map(({ name, endedOn }) => [name, endedOn])).toEqual([
      ['Hägersten-Älvsjö stadsdelsförvaltning', null],
      ['Hägersten-Liljeholmens stadsdelsförvaltning', '2020-06-30'],
    ]);
  });
});

describe('what is typed', () => {
  test.each(['', '   ', '\n\t', '\u0000', '\u0000\u0000 '])('nothing (%j) finds nothing', async (text) => {
    expect(totals(await search(JONNA, text))).toEqual([0, 0, 0, 0]);
  });

  test('signs that mean something to the database are taken as they are', async () => {
    const id = await created(EVA, { name: '100 % _ren_ \\ luft' });
    for (const text of ['%', '_', '\\', '100 %', '_ren_']) {
      expect({ text, found: (await search(EVA, text)).activities.rows.map((row) => row.id) }).toEqual({ text, found: [id] });
    }
    for (const text of ["'; DROP TABLE activity; --", '$1', '%%', '{"a":1}', '(.*)', '😀'])
      expect({ text, totals: totals(await search(JONNA, text)) }).toEqual({ text, totals: [0, 0, 0, 0] });
  });

  test('a NUL parts words, and long texts are read as far as 200 letters and eight words', async () => {
    const id = await created(EVA, { name: 'Kärnhuset i Långtbortistan' });
    const found = async (text: string) => (await search(EVA, text)).activities.rows.some((row) => row.id === id);
    expect(await found('kärnhuset\u0000långtbort')).toBe(true);
    expect(await found(`kärnhuset${' '.repeat(300)}finnsinte`)).toBe(true);
    expect(await found(`kärnhuset ${'i '.repeat(20)}finnsinte`)).toBe(true);
    expect(await found('kärnhuset '.repeat(5000))).toBe(true);
    expect(await found('x'.repeat(100_000))).toBe(false);
    expect(await found(`${'kärnhuset '.repeat(7)}finnsinte`)).toBe(false);
  });

  test('a text must be a text', async () => {
    const { data, errors } = await (await as(JONNA)).query(SEARCH, { text: { evil: true } });
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('who finds what', () => {
  test('a contact person finds rounds and the reports of the own unit, of no other', async () => {
    const own = await search(EVA, 'årlig uppföljning');
    expect(own.reports.rows.some(({ reportId }) => reportId === null)).toBe(true);
    expect(own.reports.rows.flatMap(({ unitName }) => unitName ?? [])).toContain('Omsorgsförvaltningen');
    expect(own.reports.rows.every(({ unitName }) => unitName === null || unitName === 'Omsorgsförvaltningen')).toBe(true);
    const { reports } = await search(EVA, 'tekniska');
    expect(reports).toEqual({ total: 0, rows: [] });
    expect((await search(JONNA, 'tekniska')).reports.total).toBeGreaterThan(0);
  });

  test('without a permission nothing of its kind is found, nor counted', async () => {
    const { rows } = await onDatabase(
      `SELECT p.tenant_id, p.id FROM person p JOIN tenant t ON t.id = p.tenant_id AND t.key = 'kristianstad' WHERE p.email = $1`,
      ['lena.utkast@kristianstad.example'],
    );
    const [{ tenant_id: tenant, id: person }] = rows as [{ tenant_id: string; id: string }];
    await onDatabase(`UPDATE role_assignment SET role_key = 'eu-natverket' WHERE tenant_id = $1 AND person_id = $2`, [tenant, person]);
    const without = await search('lena.utkast@kristianstad.example', 'a');
    expect(without.reports).toEqual({ total: 0, rows: [] });
    await onDatabase(`UPDATE role_assignment SET role_key = 'finns-inte' WHERE tenant_id = $1 AND person_id = $2`, [tenant, person]);
    const nothing = await search('lena.utkast@kristianstad.example', 'a');
    expect(nothing.activities).toEqual({ total: 0, rows: [] });
    expect(nothing.reports).toEqual({ total: 0, rows: [] });
    expect(nothing.units.total).toBeGreaterThan(0);
  });

  test('somebody who holds nothing any more is found only by those who manage people', async () => {
    await onDatabase(`INSERT INTO person (tenant_id, id, name) SELECT id, $1, 'Zelda Zorn' FROM tenant WHERE key = 'kristianstad'`, [
      randomUUID(),
    ]);
    expect(names((await search(JONNA, 'zelda')).people)).toEqual(['Zelda Zorn']);
    expect((await search(EVA, 'zelda')).people).toEqual({ total: 0, rows: [] });
  });

  test('rows of other tenants are never found', async () => {
    const secret = `Hemligheten ${randomUUID().slice(0, 8)}`;
    const helsingborg = await search(GRETA, 'a');
    expect(Math.min(helsingborg.activities.total, helsingborg.people.total, helsingborg.units.total)).toBeGreaterThan(0);
    const { rows } = await onDatabase(
      `UPDATE unit SET name = $1 WHERE tenant_id = (SELECT id FROM tenant WHERE key = 'helsingborg') RETURNING id`,
      [secret],
    );
    expect(rows.length).toBeGreaterThan(0);
    await onDatabase(`UPDATE person SET name = $1 WHERE tenant_id = (SELECT id FROM tenant WHERE key = 'helsingborg')`, [secret]);
    await onDatabase(`UPDATE activity SET name = $1 WHERE tenant_id = (SELECT id FROM tenant WHERE key = 'helsingborg')`, [secret]);
    expect(totals(await search(GRETA, secret)).filter((total) => total > 0).length).toBeGreaterThanOrEqual(3);
    for (const email of [JONNA, EVA, VERA, SVEN])
      expect({ email, totals: totals(await search(email, secret)) }).toEqual({ email, totals: [0, 0, 0, 0] });
  });

  test('nobody who is not signed in finds anything', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SEARCH, variables: { text: 'a' } }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors: { extensions: { code: string } }[] };
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
