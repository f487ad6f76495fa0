import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../kit/database';
import { catalogueRules, offendersOf } from './catalogue/findings';
import { tenantTables } from './catalogue/sorted-tables';

let database: TestDatabase;
let admin: Client;

beforeAll(async () => {
  database = await freshDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

test('the tables of every area are tenant tables', async () => {
  const tables = await tenantTables(admin);
  expect(tables).toEqual(expect.arrayContaining(['activity', 'audit_log', 'configuration_version', 'mail', 'report', 'unit']));
});

test.each(catalogueRules.map((rule) => [rule.sentence, rule] as const))('%s', async (_, rule) => {
  expect(await offendersOf(admin, rule)).toEqual([]);
});
