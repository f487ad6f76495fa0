import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { report } from '../counts';
import { type Operation, operations } from './operations';
import { digestOfTables, idsOf, tableMeantBy } from './tenant-rows';

const PASSWORD = 'utblick-exempel';
const LONG = process.env.UTBLICK_ISOLATION === 'long';
/** How many units outside their reach each account tries. */
const UNITS = LONG ? 6 : 1;

/** One account for each set of roles that somebody holds in a tenant, with the units that none of them reaches. */
interface Player {
  readonly email: string;
  readonly tenantId: string;
  readonly roles: string;
  /** Reads reports of some units only. */
  readonly readsOwn: boolean;
  /** Units beyond what the roles' permissions reach, with a report in a round that is open. */
  readonly beyond: readonly { readonly unitId: string; readonly reportId: string }[];
}

/** Who may write nowhere but in some units, as the configurations and the assignments in the database say it. */
const PLAYERS = `
  WITH version AS (
    SELECT DISTINCT ON (tenant_id) tenant_id, content FROM configuration_version WHERE effective_from <= '2026-11-20' ORDER BY tenant_id, effective_from DESC, number DESC
  ), held AS (
    SELECT p.tenant_id, p.email, a.role_key, a.unit_id, permission ->> 'allow' AS allow, permission ->> 'scope' AS scope
    FROM person p JOIN role_assignment a ON a.tenant_id = p.tenant_id AND a.person_id = p.id AND a.valid_from <= '2026-11-20'
      AND (a.valid_to IS NULL OR a.valid_to >= '2026-11-20')
    JOIN account c ON c.id = p.account_id AND c.email = p.email
    JOIN version v ON v.tenant_id = p.tenant_id
    CROSS JOIN jsonb_array_elements(v.content -> 'roles') role
    CROSS JOIN jsonb_array_elements(coalesce(role -> 'permissions', '[]')) permission
    WHERE role ->> 'key' = a.role_key
  ), bounded AS (
    SELECT tenant_id, email, string_agg(DISTINCT role_key, '+' ORDER BY role_key) AS roles, array_agg(DISTINCT unit_id) AS units,
      bool_and(scope <> 'municipality') FILTER (WHERE allow = 'report.read') AS reads_own
    FROM held GROUP BY tenant_id, email
    HAVING bool_and(scope <> 'municipality' OR allow LIKE '%.read')
  )
  SELECT DISTINCT ON (b.tenant_id, b.roles) b.email, b.tenant_id AS "tenantId", b.roles, coalesce(b.reads_own, true) AS "readsOwn",
    ARRAY(SELECT json_build_object('unitId', r.unit_id, 'reportId', r.id) FROM report r
      JOIN round o ON o.tenant_id = r.tenant_id AND o.id = r.round_id AND o.ended_at IS NULL
      JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id
      WHERE r.tenant_id = b.tenant_id AND NOT u.path && b.units ORDER BY r.state DESC, r.id LIMIT ${UNITS}) AS beyond
  FROM bounded b ORDER BY b.tenant_id, b.roles, b.email`;

let server: TestServer;
let players: Player[];
const all = operations();
const matrix = { attempts: 0, leaks: [] as string[] };

const asAdmin = <Result>(work: (admin: Client) => Promise<Result>): Promise<Result> => connected(server.database.adminUrl, work);

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  players = (await asAdmin((admin) => admin.query<Player>(PLAYERS))).rows;
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

function argumentsOf(operation: Operation, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  return operation.variables((path) => {
    if (operation.name.startsWith('create') && path.join() === 'id') return randomUUID();
    const table = tableMeantBy([...ids.keys()], operation.name, path);
    return table ? (ids.get(table) ?? randomUUID()) : 'text';
  });
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
  }
}

test('in several municipalities there are roles that write in some units only, and units beyond them', () => {
  const tried = players.filter(({ beyond }) => beyond.length > 0);
  expect(new Set(tried.map(({ tenantId }) => tenantId)).size).toBeGreaterThan(2);
  expect(tried.length).toBeGreaterThan(5);
  expect(tried.some(({ readsOwn }) => readsOwn)).toBe(true);
});

test('no operation of the schema lets a role change anything of a unit beyond it, or see its report', async () => {
  for (const player of players.filter(({ beyond }) => beyond.length > 0)) {
    const client = new GraphqlClient(server.url);
    await client.signIn(player.email, PASSWORD);
    const digest = () => asAdmin((admin) => digestOfTables(admin, 'tenant_id = $1', [player.tenantId]));
    const [before, hidden] = [await digest(), await hiddenFrom(player)];
    for (const unit of player.beyond) await tryEverything(client, player, unit, hidden);
    const after = await digest();
    const changed = Object.keys(before).filter((table) => after[table] !== before[table]);
    if (changed.length > 0) matrix.leaks.push(`${player.roles} (${player.email}) changed ${changed.join()}`);
  }
  expect(matrix.leaks).toEqual([]);
}, 600_000);
