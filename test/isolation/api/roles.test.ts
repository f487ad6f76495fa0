import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { report } from '../counts';
import { type Operation, operations } from './operations';
import { atWork, type Player, rolePlayers } from './role-players';
import { digestOfTables, idsOf, tableMeantBy } from './tenant-rows';

const LONG = process.env.UTBLICK_ISOLATION === 'long';
/** How many units outside their reach each account tries. */
const UNITS = LONG ? 6 : 1;

let server: TestServer;
let players: Player[];
const all = operations();
const matrix = { attempts: 0, leaks: [] as string[] };

const asAdmin = <Result>(work: (admin: Client) => Promise<Result>): Promise<Result> => connected(server.database.adminUrl, work);

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  players = (await asAdmin((admin) => rolePlayers(admin, UNITS))).filter(
    ({ writesOwn, permissions }) => writesOwn && permissions.length > 0,
  );
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
  report(`role × operation × unit attempts ${matrix.attempts}, leaks ${matrix.leaks.length}`);
});

/** The ids of rows of one unit, table by table. */
function idsOfUnit({ tenantId }: Player, { unitId, reportId }: Player['beyond'][number]): Promise<Map<string, string>> {
  return asAdmin((admin) =>
    idsOf(admin, tenantId, {
      unit: `t.id = '${unitId}'`,
      report: `t.id = '${reportId}'`,
      report_comment: `t.report_id = '${reportId}'`,
      report_draft: `t.report_id = '${reportId}'`,
      round: `t.id = (SELECT round_id FROM report WHERE id = '${reportId}')`,
      activity: `t.unit_id = '${unitId}'`,
    }),
  );
}

/** Tables whose rows do not exist for whoever may not read the report that they belong to. */
const HIDDEN = new Set(['report', 'report_comment', 'report_draft']);

function argumentsOf(
  operation: Operation,
  ids: ReadonlyMap<string, string>,
  instead: { readonly table: string; readonly id: string } | null = null,
): Record<string, unknown> {
  return operation.variables((path) => {
    if (operation.name.startsWith('create') && path.join() === 'id') return randomUUID();
    const table = tableMeantBy([...ids.keys()], operation.name, path);
    if (instead && table === instead.table) return instead.id;
    return table ? (ids.get(table) ?? randomUUID()) : 'text';
  });
}

/** Tells when a hidden row is answered in another way than one that was never there. */
async function noteDifferences(
  client: GraphqlClient,
  operation: Operation,
  ids: ReadonlyMap<string, string>,
  where: string,
): Promise<void> {
  const tables = new Set(operation.idPaths.map((path) => tableMeantBy([...ids.keys()], operation.name, path) ?? ''));
  const answerTo = async (table: string, id: string): Promise<string> => {
    const { status, data, errors } = await client.query(operation.document, argumentsOf(operation, ids, { table, id }));
    return JSON.stringify({ status, data, errors }).replaceAll(id, 'the id');
  };
  for (const table of [...tables].filter((name) => HIDDEN.has(name) && ids.has(name))) {
    matrix.attempts += 1;
    const [hidden, unknown] = [await answerTo(table, ids.get(table) ?? ''), await answerTo(table, randomUUID())];
    if (hidden !== unknown) matrix.leaks.push(`${where} learns that a ${table} is there: ${hidden} instead of ${unknown}`);
  }
}

/** Reports in open rounds of all units but those that the player's roles reach. */
async function hiddenFrom({ tenantId, email }: Player): Promise<string[]> {
  const { rows } = await asAdmin((admin) =>
    admin.query<{ id: string }>(
      `SELECT r.id FROM report r JOIN round o ON o.tenant_id = r.tenant_id AND o.id = r.round_id AND o.ended_at IS NULL
       JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id
       WHERE r.tenant_id = $1 AND NOT u.path && ARRAY(SELECT a.unit_id FROM role_assignment a
         JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE p.tenant_id = $1 AND p.email = $2 AND a.unit_id IS NOT NULL)`,
      [tenantId, email],
    ),
  );
  return rows.map(({ id }) => id);
}

/** Sends every operation of the schema with the rows of one unit; answers that name a hidden report are noted. */
async function tryEverything(
  client: GraphqlClient,
  player: Player,
  unit: Player['beyond'][number],
  hidden: readonly string[],
): Promise<void> {
  const ids = await idsOfUnit(player, unit);
  for (const operation of all.filter(({ document, idPaths }) => document.startsWith('query') || idPaths.length > 0)) {
    const variables = argumentsOf(operation, ids);
    const { data, errors } = await client.query(operation.document, variables);
    matrix.attempts += 1;
    const where = `${player.roles} (${player.email}) with ${operation.name}`;
    const named = hidden.filter((id) => JSON.stringify(data).includes(id));
    if (player.readsOwn && named.length > 0) matrix.leaks.push(`${where} sees ${named.length} reports of other units`);
    if (JSON.stringify(errors).includes('INTERNAL_SERVER_ERROR')) matrix.leaks.push(`${where} fails`);
    if (player.readsOwn) await noteDifferences(client, operation, ids, where);
  }
}

test('in several municipalities there are roles that write in some units only, and units beyond them', () => {
  const tried = players.filter(({ beyond }) => beyond.length > 0);
  expect(new Set(tried.map(({ tenantId }) => tenantId)).size).toBeGreaterThan(2);
  expect(tried.length).toBeGreaterThan(5);
  expect(tried.some(({ readsOwn }) => readsOwn)).toBe(true);
});

test('no operation of the schema lets a role change anything of a unit beyond it, or see its report', async () => {
  const tried = players.filter(({ beyond }) => beyond.length > 0);
  // All sign in first: what they try uses up the attempts that one address has in a minute.
  const clients = new Map<Player, GraphqlClient>();
  for (const player of tried) clients.set(player, await atWork(server, player));
  for (const [player, client] of clients) {
    const digest = () => asAdmin((admin) => digestOfTables(admin, 'tenant_id = $1', [player.tenantId]));
    const [before, hidden] = [await digest(), await hiddenFrom(player)];
    for (const unit of player.beyond) await tryEverything(client, player, unit, hidden);
    const after = await digest();
    const changed = Object.keys(before).filter((table) => after[table] !== before[table]);
    if (changed.length > 0) matrix.leaks.push(`${player.roles} (${player.email}) changed ${changed.join()}`);
  }
  expect(matrix.leaks).toEqual([]);
}, 600_000);
