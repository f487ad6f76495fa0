import { Client } from 'pg';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';
import { leaksOf, oracleLeaksOf, outcomeOf } from './attempts/attempt';
import { foreignStates, inState, type TenantState } from './attempts/states';
import { attemptsOn, oraclesOn, type Scene, sceneOf } from './attempts/table-attempts';
import { viewAttempts } from './attempts/view-attempts';
import { APP, tenantTables } from './catalogue/sorted-tables';
import { report } from './counts';
import { insertion, RowBuilder } from './rows/row-builder';
import { tableShapes } from './rows/table-shape';

let database: TestDatabase;
let tables: string[];
let victimId: string;
let intruderId: string;
const scenes = new Map<string, Scene>();
const app = { attempts: 0, leaks: 0 };

beforeAll(async () => {
  database = await freshDatabase();
  await connected(database.adminUrl, async (admin) => {
    tables = await tenantTables(admin);
    const shapes = await tableShapes(admin);
    const builder = new RowBuilder(admin, shapes);
    victimId = await builder.tenant();
    intruderId = await builder.tenant();
    for (const shape of shapes) scenes.set(shape.name, await sceneOf(shape, builder, victimId, intruderId));
  });
});

afterAll(async () => {
  await database?.drop();
  report(`isolation attempts ${app.attempts}, leaks ${app.leaks}`);
});

function sceneFor(table: string): Scene {
  const scene = scenes.get(table);
  if (!scene) throw new Error(`There are no rows of ${table}.`);
  return scene;
}

/** Lets the app role try every table in one state on a connection of its own, which says nothing else of its tenant. */
async function tryEveryTable(state: TenantState): Promise<string[]> {
  return connected(database.appUrl, async (client) => {
    const leaks: string[] = [];
    for (const table of tables) {
      const attempts = attemptsOn(sceneFor(table));
      const found = await inState(client, state, () => leaksOf(client, attempts));
      app.attempts += attempts.length;
      app.leaks += found.length;
      leaks.push(...found.map((leak) => `${table}, ${state.name}: ${leak}`));
    }
    const views = await viewAttempts(client, intruderId);
    const seen = await inState(client, state, () => leaksOf(client, views));
    app.attempts += views.length;
    app.leaks += seen.length;
    leaks.push(...seen);
    return leaks;
  });
}

async function grantsOn(client: Client, table: string): Promise<Record<'INSERT' | 'UPDATE' | 'DELETE', boolean>> {
  const may = (verb: string): string => `has_table_privilege('${APP}', '${table}', '${verb}') AS "${verb}"`;
  const { rows } = await client.query(`SELECT ${['INSERT', 'UPDATE', 'DELETE'].map(may).join(', ')}`);
  return rows[0];
}

test('there are rows of two tenants in every tenant table', async () => {
  await connected(database.adminUrl, async (admin) => {
    for (const table of tables) {
      const { rows } = await admin.query(`SELECT count(DISTINCT tenant_id)::int AS tenants FROM ${table}`);
      expect({ table, ...rows[0] }).toEqual({ table, tenants: 2 });
    }
  });
});

test('a tenant reaches its own rows, and writes them as far as it is granted', async () => {
  await connected(database.appUrl, async (client) => {
    for (const table of tables) {
      const { victimsNext, shape } = sceneFor(table);
      const granted = await grantsOn(client, table);
      const [key = 'tenant_id'] = shape.primaryKey.filter((column) => column !== 'tenant_id');
      const own = { what: 'own', values: [victimId] };
      const did = await inState(client, { name: 'its own tenant', setting: victimId }, async () => ({
        read: await outcomeOf(client, { ...own, text: `SELECT FROM ${table} WHERE tenant_id = $1 LIMIT 1` }),
        insert: await outcomeOf(client, { what: 'own', ...insertion(table, victimsNext) }),
        update: await outcomeOf(client, { ...own, text: `UPDATE ${table} SET ${key} = ${key} WHERE tenant_id = $1 AND true` }),
      }));
      const written = (may: boolean) => (may ? { rows: expect.any(Number) } : { code: '42501', constraint: null });
      expect({ table, ...did }).toEqual({ table, read: { rows: 1 }, insert: written(granted.INSERT), update: written(granted.UPDATE) });
      if (granted.INSERT) expect({ table, ...did.insert }).toEqual({ table, rows: 1 });
      if (granted.UPDATE) expect({ table, ...did.update }).not.toEqual({ table, rows: 0 });
    }
  });
});

const states = foreignStates('00000000-0000-4000-8000-000000000000').map(({ name }, index) => [name, index] as const);

test.each(states)('%s reaches no row of anybody', async (_, index) => {
  const state = foreignStates(intruderId)[index];
  expect(state ? await tryEveryTable(state) : ['no such state']).toEqual([]);
});

test('a tenant that writes its own rows never learns whether another has one', async () => {
  await connected(database.appUrl, async (client) => {
    const leaks: string[] = [];
    for (const table of tables) {
      const pairs = oraclesOn(sceneFor(table));
      const found = await inState(client, { name: 'its own tenant', setting: intruderId }, () => oracleLeaksOf(client, pairs));
      app.attempts += pairs.length;
      app.leaks += found.length;
      leaks.push(...found.map((leak) => `${table}: ${leak}`));
    }
    expect(leaks).toEqual([]);
  });
});

test('the app role attempts well over a thousand statements', () => {
  expect(app.attempts).toBeGreaterThan(1000);
});
