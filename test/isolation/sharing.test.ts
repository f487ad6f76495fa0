import { randomUUID } from 'node:crypto';
import { Client, escapeLiteral } from 'pg';
import { offers } from '../../server/src/platform/sharing/offers';
import { freshDatabase, type TestDatabase } from '../kit/database';
import { catalogueRules, offendersOf } from './catalogue/findings';
import { APP, SORTED_TABLES } from './catalogue/sorted-tables';
import { report } from './counts';
import { insertion, RowBuilder } from './rows/row-builder';
import { tableShapes } from './rows/table-shape';

interface SharedTable {
  readonly name: string;
  readonly offer: string;
}

/** A row of each table of shared rows; a new table without one fails the test below. */
const rows: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  shared_strategy: { version: 1, effective_from: '2026-01-01', content: '{}' },
  shared_activity_total: { year: 2026, activities: 1, twin_towns: 1, memberships: 1, with_contact: 1, with_results: 1 },
  shared_activity_theme: { year: 2026, theme: 'T1_UTVECKLING', activities: 1 },
  shared_activity_country: { year: 2026, country: 'DK', activities: 1 },
  shared_activity: {
    activity_id: randomUUID(),
    name: 'a',
    kind: 'pilot',
    status: 'running',
    unit_name: 'u',
    themes: [],
    partners: '[]',
  },
  shared_funding_total: { year: 2026, grant_received: 1, co_financing: 1, grant_expected: 1, grant_entered: 1 },
};

let database: TestDatabase;
let admin: Client;
let app: Client;
let tables: SharedTable[];
let owner: string;
let reader: string;
let third: string;
const counted = { attempts: 0, leaks: 0, planted: 0, caught: 0 };

beforeAll(async () => {
  database = await freshDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  app = new Client({ connectionString: database.appUrl });
  await Promise.all([admin.connect(), app.connect()]);
  const found = await admin.query<SharedTable>(`WITH ${SORTED_TABLES}
    SELECT name, substring(obj_description(oid, 'pg_class') FROM '^shared: ([a-z]+_[a-z]+)$') AS offer FROM sorted
    WHERE sort = 'shared' AND obj_description(oid, 'pg_class') ~ '^shared: [a-z]+_(totals|items)$' ORDER BY name`);
  tables = found.rows;
  const builder = new RowBuilder(admin, await tableShapes(admin));
  [owner, reader, third] = [await builder.tenant(), await builder.tenant(), await builder.tenant()];
  for (const { name } of tables) await insert(admin, name, { tenant_id: owner, ...rows[name] });
});

afterAll(async () => {
  await app?.end();
  await admin?.end();
  await database?.drop();
  report(`sharing attempts ${counted.attempts}, leaks ${counted.leaks}, planted bugs caught ${counted.caught} of ${counted.planted}`);
});

async function insert(client: Client, table: string, row: Readonly<Record<string, unknown>>): Promise<number> {
  const { text, values } = insertion(table, row);
  return (await client.query(text, values)).rowCount ?? 0;
}

type Settings = Readonly<Record<string, string>>;

/** Rows that a statement reaches under some settings; refusals reach none. Everything is undone. */
async function reached(client: Client, settings: Settings, text: string, values: readonly unknown[] = []): Promise<number> {
  await client.query('SAVEPOINT attempt');
  try {
    for (const [name, value] of Object.entries(settings)) await client.query(`SET LOCAL ${name} = ${escapeLiteral(value)}`);
    const { rowCount } = await client.query(text, [...values]);
    return rowCount ?? 0;
  } catch {
    return 0;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
  }
}

/** Settings under which a reader must not see the owner's rows of the table. */
function closedStates({ offer }: SharedTable): Settings[] {
  const others = offers.filter((other) => other !== offer).map((other) => ({ 'app.tenant_id': reader, [`app.readable_${other}`]: owner }));
  const wrong = ['', third, '*', `${owner}`.slice(0, 35), `${owner};`].map((value) => ({
    'app.tenant_id': reader,
    [`app.readable_${offer}`]: value,
  }));
  return [{}, { 'app.tenant_id': '' }, { 'app.tenant_id': reader }, ...others, ...wrong];
}

/** A key that no row has yet, so that only a policy can be what refuses the row. */
function anotherKey(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if ('year' in row) return { year: 2027 };
  return 'version' in row ? { version: 2 } : { activity_id: randomUUID() };
}

/** What gets through to the rows of one table, as sentences. */
async function leaksOf(client: Client, table: SharedTable): Promise<string[]> {
  const { name, offer } = table;
  const leaks: string[] = [];
  const attempt = async (what: string, settings: Settings, text: string, values: readonly unknown[] = []): Promise<void> => {
    counted.attempts += 1;
    if ((await reached(client, settings, text, values)) > 0) leaks.push(`${name}: ${what} under ${JSON.stringify(settings)}`);
  };
  for (const settings of closedStates(table)) {
    await attempt('read', settings, `SELECT FROM ${name}`);
    await attempt('read by its owner', settings, `SELECT FROM ${name} WHERE tenant_id = $1`, [owner]);
  }
  const open = { 'app.tenant_id': reader, [`app.readable_${offer}`]: owner };
  const { text, values } = insertion(name, { tenant_id: owner, ...rows[name], ...anotherKey(rows[name] ?? {}) });
  for (const settings of [open, ...closedStates(table)]) {
    await attempt('update', settings, `UPDATE ${name} SET tenant_id = tenant_id`);
    await attempt('steal', settings, `UPDATE ${name} SET tenant_id = $1`, [reader]);
    await attempt('delete', settings, `DELETE FROM ${name}`);
    await attempt('insert', settings, text, values);
  }
  return leaks;
}

async function inApp<Result>(work: () => Promise<Result>): Promise<Result> {
  await app.query('BEGIN');
  try {
    return await work();
  } finally {
    await app.query('ROLLBACK');
  }
}

test('every table of shared rows is tried here', () => {
  expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(rows).sort());
  expect(new Set(tables.map(({ offer }) => offer))).toEqual(new Set(offers));
});

test('a reader sees what the setting of the offer names, and the owner its own', async () => {
  await inApp(async () => {
    for (const { name, offer } of tables) {
      const open = { 'app.tenant_id': reader, [`app.readable_${offer}`]: `${third},${owner}` };
      expect({ name, seen: await reached(app, open, `SELECT FROM ${name}`) }).toEqual({ name, seen: 1 });
      expect({ name, own: await reached(app, { 'app.tenant_id': owner }, `SELECT FROM ${name}`) }).toEqual({ name, own: 1 });
    }
  });
});

test('nothing else opens a table of shared rows, and nobody but the owner writes', async () => {
  const leaks = await inApp(async () => {
    const found: string[] = [];
    for (const table of tables) found.push(...(await leaksOf(app, table)));
    return found;
  });
  counted.leaks += leaks.length;
  expect(leaks).toEqual([]);
});

test('a grant is seen by its owner and by the one it is made for, and changed by its owner alone', async () => {
  const grant = {
    kind: 'funding',
    grain: 'totals',
    valid_from: '2026-01-01',
    decided_by: 'KS',
    decided_on: '2026-01-01',
    recorded_at: new Date(),
  };
  await insert(admin, 'share_grant', { tenant_id: owner, id: randomUUID(), audience: 'tenant', audience_tenant_id: reader, ...grant });
  await inApp(async () => {
    const seenBy = (tenant: string): Promise<number> => reached(app, { 'app.tenant_id': tenant }, 'SELECT FROM share_grant');
    expect([await seenBy(owner), await seenBy(reader), await seenBy(third), await seenBy('')]).toEqual([1, 1, 0, 0]);
    const withdrawnBy = (tenant: string): Promise<number> =>
      reached(app, { 'app.tenant_id': tenant }, 'UPDATE share_grant SET withdrawn_at = now()');
    expect([await withdrawnBy(reader), await withdrawnBy(third), await withdrawnBy(owner)]).toEqual([0, 0, 1]);
    const forged = insertion('share_grant', { tenant_id: owner, id: randomUUID(), audience: 'tenants', ...grant });
    expect(await reached(app, { 'app.tenant_id': reader }, forged.text, forged.values)).toBe(0);
    const widened = 'UPDATE share_grant SET audience_tenant_id = tenant_id';
    expect(await reached(app, { 'app.tenant_id': owner }, widened)).toBe(0);
  });
});

const OPENS = 'a table of shared rows opens to others by the setting of its own offer and by nothing else';
const OWN_ROWS = 'a shared table is written through the own row only';
const SETTINGS = 'who may be read is taken from the settings of the transaction and from nothing else';
const OURS = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
const SECURED = 'every tenant table has row security enabled and forced';
const plantedBugs: readonly { readonly plant: (table: SharedTable) => string; readonly breaks: string }[] = [
  { plant: ({ name }) => `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`, breaks: SECURED },
  { plant: ({ name }) => `ALTER POLICY readers ON ${name} USING (true)`, breaks: OPENS },
  { plant: ({ name }) => `CREATE POLICY planted ON ${name} FOR SELECT USING (true)`, breaks: OPENS },
  {
    plant: ({ name, offer }) => {
      const other = offers.find((each) => each !== offer);
      return `ALTER POLICY readers ON ${name} USING (tenant_id = ANY (readable_tenants('${other}')))`;
    },
    breaks: OPENS,
  },
  {
    plant: () =>
      `CREATE OR REPLACE FUNCTION readable_tenants(offer text) RETURNS uuid[] LANGUAGE sql STABLE AS 'SELECT array_agg(id) FROM tenant'`,
    breaks: SETTINGS,
  },
  { plant: ({ name }) => `CREATE POLICY planted ON ${name} USING (true) WITH CHECK (${OURS})`, breaks: OPENS },
  { plant: ({ name }) => `ALTER POLICY own_inserts ON ${name} WITH CHECK (true)`, breaks: OWN_ROWS },
  { plant: ({ name }) => `ALTER POLICY own_updates ON ${name} USING (true) WITH CHECK (true)`, breaks: OWN_ROWS },
  { plant: ({ name }) => `ALTER POLICY own_deletes ON ${name} USING (true)`, breaks: OWN_ROWS },
];

test('each planted bug is caught in every table of shared rows, by the catalogue and by the attempts', async () => {
  const missed: string[] = [];
  for (const table of tables) {
    for (const { plant, breaks } of plantedBugs) {
      await admin.query('BEGIN');
      await admin.query(plant(table));
      const rule = catalogueRules.find(({ sentence }) => sentence === breaks);
      const found = rule ? await offendersOf(admin, rule) : [];
      await admin.query(`SET LOCAL ROLE ${APP}`);
      const leaks = await leaksOf(admin, table);
      await admin.query('ROLLBACK');
      counted.planted += 1;
      if (found.length > 0 && leaks.length > 0) counted.caught += 1;
      else missed.push(`${plant(table)}: catalogue ${found.length}, attempts ${leaks.length}`);
    }
  }
  expect(missed).toEqual([]);
});
