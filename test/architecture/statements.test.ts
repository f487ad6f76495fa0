import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idPlaces, operations } from '../isolation/api/operations';
import { idsOf, tableMeantBy, tenantIdOf } from '../isolation/api/tenant-rows';
import { tenantTables } from '../isolation/catalogue/sorted-tables';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer } from '../kit/server';

const PEOPLE = ['jonna.exempel', 'sigrid.skrivelse', 'eva.fiktiv'].map((name) => `${name}@kristianstad.example`);

let tables: string[];
/** Every distinct statement that servers have sent: this file's own, and those of the runs before when they were logged. */
let statements: string[];

const readLog = (file: string | undefined): string[] =>
  file && existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string)
    : [];

/** Opens every page and tries every mutation as several people, so that the log is never empty. */
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'utblick-statements-')), 'log');
  const server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z', env: { UTBLICK_STATEMENT_LOG: file } });
  const ids = await connected(server.database.adminUrl, async (admin) => {
    tables = await tenantTables(admin);
    return idsOf(admin, await tenantIdOf(admin, 'kristianstad'), { round: 't.ended_at IS NULL', report: `t.state = 'submitted'` });
  });
  for (const email of PEOPLE) {
    const client = new GraphqlClient(server.url);
    await client.signIn(email, 'utblick-exempel');
    for (const operation of operations().filter(({ name }) => !name.startsWith('sign'))) {
      const meant = (path: readonly string[]): string => ids.get(tableMeantBy([...ids.keys()], operation.name, path) ?? '') ?? 'text';
      await client.query(operation.document, operation.variables(meant));
    }
  }
  await server.stop();
  await server.database.drop();
  statements = [...new Set([...readLog(file), ...readLog(process.env.UTBLICK_STATEMENT_LOG)])];
});

/** How often a statement takes rows from, or writes rows to, tenant tables. */
function tenantTablesIn(statement: string): string[] {
  const named = new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE|USING|,)\\s+(?:ONLY\\s+)?"?(${tables.join('|')})"?(?=[\\s,);]|$)`, 'gi');
  return Array.from(statement.matchAll(named), ([, table = '']) => table.toLowerCase());
}

test('pages and moves have sent statements to most tenant tables', () => {
  expect(idPlaces().length).toBeGreaterThan(20);
  expect(statements.length).toBeGreaterThan(60);
  const met = new Set(statements.flatMap(tenantTablesIn));
  expect(met.size).toBeGreaterThan(tables.length / 2);
});

test('every statement says for each tenant table it names which tenant it means', () => {
  const forgetful = statements.filter((statement) => {
    const mentions = statement.match(/\btenant_id\b/g)?.length ?? 0;
    return mentions < tenantTablesIn(statement).length;
  });
  expect(forgetful.map((statement) => statement.replaceAll(/\s+/g, ' ').slice(0, 400))).toEqual([]);
});

test('no statement names a tenant by its value: ids are parameters', () => {
  const literal = /'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'/;
  expect(statements.filter((statement) => literal.test(statement) && !statement.startsWith('SET LOCAL'))).toEqual([]);
});
