import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import {
  as,
  created,
  DELETE,
  EVA,
  emptyPartner,
  emptyYear,
  formPage,
  JONNA,
  LIST,
  list,
  openRegister,
  project,
  update,
  wanted,
} from './activity-register';

let server: TestServer;

beforeAll(async () => {
  server = await openRegister();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

describe('the list', () => {
  test('searches in Swedish over name and partners, every word, capitals or not, and takes signs as they are', async () => {
    const id = await created(EVA, {
      name: 'ÄLDREOMSORG i 100 % samverkan',
      partners: [{ ...emptyPartner, name: 'Åbo stad', city: 'Åbo' }],
    });
    const found = async (search: string) => (await list(EVA, { filter: { search } })).rows.some((row) => row.id === id);
    expect(await found('äldreomsorg')).toBe(true);
    expect(await found('ÅBO äldre')).toBe(true);
    expect(await found('100 %')).toBe(true);
    expect(await found('åbo hamn')).toBe(false);
    expect((await list(EVA, { filter: { search: '%' } })).rows.every(({ name }) => name.includes('%'))).toBe(true);
    expect((await list(EVA, { filter: { search: "'; DROP TABLE activity; --" } })).total).toBe(0);
  });

  test('sorts å, ä and ö last, both ways', async () => {
    for (const name of ['Zzprov A', 'Åprov', 'Äprov', 'Öprov']) await created(EVA, { name });
    const names = (await list(EVA, { filter: { search: 'prov' }, first: 500 })).rows
      .map(({ name }) => name)
      .filter((name) => / A$|^[ÅÄÖ]/.test(name));
    expect(names).toEqual(['Zzprov A', 'Åprov', 'Äprov', 'Öprov']);
    const back = (await list(EVA, { filter: { search: 'prov' }, descending: true, first: 500 })).rows
      .map(({ name }) => name)
      .filter((name) => / A$|^[ÅÄÖ]/.test(name));
    expect(back).toEqual([...names].reverse());
  });

  test('adds up grants and says how many lack a figure', async () => {
    await created(EVA, {
      name: 'Summan ett',
      funding: [
        { ...emptyYear, grantReceived: '100' },
        { ...emptyYear, year: '2027', grantReceived: '50' },
      ],
    });
    await created(EVA, { name: 'Summan två' });
    await created(EVA, { name: 'Summan tre', kind: 'twin_town' });
    expect(await list(EVA, { filter: { search: 'summan' } })).toMatchObject({ total: 3, grantTotal: 150, withoutGrant: 1 });
    expect((await list(EVA, { filter: { search: 'summan', grant: 'missing' } })).rows.map(({ name }) => name)).toEqual(['Summan två']);
    expect((await list(EVA, { filter: { search: 'summan', grant: 'with' } })).rows.map(({ name }) => name)).toEqual(['Summan ett']);
    expect((await list(EVA, { filter: { search: 'summan', kinds: ['twin_town'] } })).rows.map(({ name }) => name)).toEqual(['Summan tre']);
  });

  test('comes in parts that fit together', async () => {
    const all = await list(EVA, { first: 500 });
    const parts = [await list(EVA, { first: 7 }), await list(EVA, { first: 7, offset: 7 })];
    expect(parts.flatMap(({ rows }) => rows)).toEqual(all.rows.slice(0, 14));
    expect(parts[0]?.total).toBe(all.total);
  });

  test("filters by unit, pillar, status and one's own", async () => {
    const form = await formPage(EVA);
    const eva = form?.people.find(({ name }) => name === 'Eva Fiktiv');
    const id = await created(EVA, {
      name: 'Evas',
      status: 'idea',
      contactPersonId: eva?.id,
      pillars: [{ pillarKey: form?.pillars[1]?.key }],
    });
    const filter = { statuses: ['idea'], mine: true, unitIds: [form?.units[0]?.id], pillarKeys: [form?.pillars[1]?.key] };
    expect((await list(EVA, { filter })).rows.map((row) => row.id)).toEqual([id]);
    expect((await list(EVA, { filter: { ...filter, statuses: ['ended'] } })).total).toBe(0);
    expect((await list(JONNA, { filter: { mine: true, search: 'Evas' } })).total).toBe(0);
  });

  test('a sort or an offset that there is not is refused', async () => {
    for (const input of [{ sort: 'name; --' }, { offset: -1 }, { first: 100_000 }, { filter: { grant: 'x' } }]) {
      const { errors } = await (await as(EVA)).query(LIST, { input: wanted(input) });
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the totals that are kept', () => {
  test('are those of the register from the first start', async () => {
    const keys = (await formPage(JONNA))?.pillars.map(({ key }) => key) ?? [];
    const kept = await keptTotals(keys);
    expect(kept.pillars.length).toBeGreaterThan(1);
    expect(kept).toEqual(await countedTotals(keys));
  });

  test('are those of the register after any number of changes, also at the same time', async () => {
    const form = await formPage(JONNA);
    const [one, other] = form?.pillars ?? [];
    const ids = await Promise.all(
      [1, 2, 3, 4].map((number) =>
        created(JONNA, {
          name: `Summerad ${number}`,
          pillars: [{ pillarKey: one?.key }],
          startsOn: '2025-01-01',
          funding: [{ ...emptyYear, year: '2025', grantReceived: String(number * 1000), coFinancingCash: '7' }],
        }),
      ),
    );
    await update(JONNA, ids[0] ?? '', 1, await project(JONNA, { status: 'cancelled', pillars: [{ pillarKey: one?.key }] }));
    await update(JONNA, ids[1] ?? '', 1, await project(JONNA, { pillars: [{ pillarKey: other?.key }] }));
    await (await as(JONNA)).query(DELETE, { id: ids[2] });
    const touched = [one?.key, other?.key];
    expect(await keptTotals(touched)).toEqual(await countedTotals(touched));
  });
});

const inTenant = `tenant_id = (SELECT id FROM tenant WHERE key = 'kristianstad')`;

async function keptTotals(pillars: unknown[]) {
  return connected(server.database.adminUrl, async (client) => ({
    pillars: (
      await client.query(
        `SELECT pillar_key, activities, running, grant_received::float8 AS grants FROM activity_summary
      WHERE ${inTenant} AND commitment_key = '' AND pillar_key = ANY($1) ORDER BY 1`,
        [pillars],
      )
    ).rows,
    year: (
      await client.query(
        `SELECT grant_received::float8 AS grants, co_financing::float8 AS own FROM activity_year_summary WHERE ${inTenant} AND year = 2025`,
      )
    ).rows,
  }));
}

/** The same figures, counted in another way from the register itself. */
async function countedTotals(pillars: unknown[]) {
  return connected(server.database.adminUrl, async (client) => ({
    pillars: (
      await client.query(
        `
      SELECT p.pillar_key, count(*)::int AS activities, (count(*) FILTER (WHERE a.status = 'running'))::int AS running,
        coalesce(sum((SELECT sum(f.grant_received) FROM activity_funding f WHERE f.activity_id = a.id)), 0)::float8 AS grants
      FROM (SELECT DISTINCT activity_id, pillar_key FROM activity_pillar WHERE ${inTenant}) p JOIN activity a ON a.id = p.activity_id
      WHERE a.status <> 'cancelled' AND p.pillar_key = ANY($1) GROUP BY 1 ORDER BY 1`,
        [pillars],
      )
    ).rows,
    year: (
      await client.query(`
      SELECT sum(grant_received)::float8 AS grants, sum(coalesce(co_financing_cash, 0) + coalesce(co_financing_in_kind, 0))::float8 AS own
      FROM activity_funding WHERE ${inTenant} AND year = 2025 AND nature = 'outcome'`)
    ).rows,
  }));
}
