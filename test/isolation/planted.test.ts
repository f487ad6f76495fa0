import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../kit/database';
import { leaksOf, oracleLeaksOf } from './attempts/attempt';
import { attemptsOn, oraclesOn, type Scene, sceneOf } from './attempts/table-attempts';
import { viewAttempts } from './attempts/view-attempts';
import { catalogueFindings, catalogueRules, offendersOf } from './catalogue/findings';
import { APP } from './catalogue/sorted-tables';
import { report } from './counts';
import { type Bug, bugs } from './planted/bugs';
import { RowBuilder } from './rows/row-builder';
import { tableShapes } from './rows/table-shape';

let database: TestDatabase;
let admin: Client;
const scenes: Scene[] = [];
const planted = { all: 0, caught: 0 };

beforeAll(async () => {
  database = await freshDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  const shapes = await tableShapes(admin);
  const builder = new RowBuilder(admin, shapes);
  const [victimId, intruderId] = [await builder.tenant(), await builder.tenant()];
  for (const shape of shapes) scenes.push(await sceneOf(shape, builder, victimId, intruderId));
});

afterAll(async () => {
  await admin?.end();
  await database?.drop();
  report(`planted bugs caught ${planted.caught} of ${planted.all}`);
});

/** What the app role reaches while the bug is there, as the intruder and without a tenant. */
async function reached(scene: Scene): Promise<string[]> {
  const shape = (await tableShapes(admin)).find(({ name }) => name === scene.shape.name) ?? scene.shape;
  const attempts = [...attemptsOn(scene), ...(await viewAttempts(admin, scene.intruderId))];
  await admin.query(`SET LOCAL ROLE ${APP}`);
  const leaks: string[] = [];
  for (const setting of [scene.intruderId, '']) {
    await admin.query(`SET LOCAL app.tenant_id = '${setting}'`);
    leaks.push(...(await leaksOf(admin, attempts)));
  }
  await admin.query(`SET LOCAL app.tenant_id = '${scene.intruderId}'`);
  leaks.push(...(await oracleLeaksOf(admin, oraclesOn({ ...scene, shape }))));
  return leaks;
}

/** Plants a bug in one table, looks, and takes it out again. */
async function misses(bug: Bug, scene: Scene): Promise<string[]> {
  const rule = catalogueRules.find(({ sentence }) => sentence === bug.breaks);
  if (!rule) throw new Error(`There is no rule "${bug.breaks}".`);
  await admin.query('BEGIN');
  try {
    for (const statement of bug.plant(scene.shape)) await admin.query(statement);
    const offenders = await offendersOf(admin, rule);
    const leaks = bug.leaks ? await reached(scene) : ['not looked for'];
    return [
      ...(offenders.length > 0 ? [] : [`${scene.shape.name}: the catalogue rules did not find it`]),
      ...(leaks.length > 0 ? [] : [`${scene.shape.name}: the attempts did not find it`]),
    ];
  } finally {
    await admin.query('ROLLBACK');
  }
}

test('without a planted bug there is nothing to find', async () => {
  expect(await catalogueFindings(admin)).toEqual([]);
  for (const scene of scenes) {
    await admin.query('BEGIN');
    const leaks = await reached(scene);
    await admin.query('ROLLBACK');
    expect({ table: scene.shape.name, leaks }).toEqual({ table: scene.shape.name, leaks: [] });
  }
});

test.each(bugs.map((bug) => [bug.name, bug] as const))('%s is caught in every table', async (_, bug) => {
  expect(scenes.length).toBeGreaterThan(0);
  const missed: string[] = [];
  for (const scene of scenes) {
    const found = await misses(bug, scene);
    planted.all += 1;
    if (found.length === 0) planted.caught += 1;
    missed.push(...found);
  }
  expect(missed).toEqual([]);
});
