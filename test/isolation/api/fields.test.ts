import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLNamedOutputType, getNamedType, isObjectType } from 'graphql';
import { GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { report } from '../counts';
import { type Operation, operations } from './operations';
import { atWork, type Player, rolePlayers } from './role-players';
import { idsOf, tableMeantBy } from './tenant-rows';

const checkout = join(__dirname, '..', '..', '..');
const schema = buildSchema(readFileSync(join(checkout, 'server', 'schema.graphql'), 'utf8'));
const queries = operations().filter(({ document }) => document.startsWith('query'));

/**
 * Which fields of each answer may be filled for whom: by operation, then by what the viewer has to hold (`anyone`, `member` or
 * one of several permissions, as `a|b`), then by type. A field that stands nowhere may be filled for nobody.
 */
type Rights = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
const rights = JSON.parse(readFileSync(join(checkout, 'test', 'expected', 'field-rights.json'), 'utf8')) as Rights;

/** Somebody who asks, with what they hold. */
interface Asker {
  readonly who: string;
  readonly holds: ReadonlySet<string>;
  readonly client: GraphqlClient;
  readonly player: Player | null;
}

/** So that there is a draft to ask for. */
const START_DRAFT = 'mutation { startDraft(name: "Prov") { __typename } }';

let server: TestServer;
const askers: Asker[] = [];
const seen = new Set<string>();
const matrix = { attempts: 0, leaks: [] as string[] };

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  askers.push({ who: 'nobody', holds: new Set(['anyone']), client: new GraphqlClient(server.url), player: null });
  for (const player of await connected(server.database.adminUrl, (admin) => rolePlayers(admin, 1))) {
    const client = await atWork(server, player);
    if (player.permissions.includes('configuration.manage')) await client.query(START_DRAFT);
    askers.push({ who: `${player.roles} (${player.email})`, holds: new Set(['anyone', 'member', ...player.permissions]), client, player });
  }
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
  report(`role × operation × field attempts ${matrix.attempts}, leaks ${matrix.leaks.length}`);
});

/** Ids of rows for an operation: of the asker's own tenant, and where there is one of a unit beyond them. */
async function idsFor({ player }: Asker, beyond: boolean): Promise<ReadonlyMap<string, string>> {
  if (!player) return new Map();
  const [other] = player.beyond;
  const prefer = (table: string, column: string, value: string | undefined) =>
    beyond && value ? { [table]: `t.${column} = '${value}'` } : {};
  return connected(server.database.adminUrl, (admin) =>
    idsOf(admin, player.tenantId, {
      round: 't.ended_at IS NULL',
      ...prefer('unit', 'id', other?.unitId),
      ...prefer('report', 'id', other?.reportId),
      ...prefer('activity', 'unit_id', other?.unitId),
    }),
  );
}

/** Ids that are keys of a configuration. */
const KEYS: Readonly<Record<string, string>> = { stepKey: 'godkanner', ruleKey: 'arlig-uppfoljning' };

function argumentsOf(operation: Operation, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  return operation.variables((path) => {
    const key = KEYS[path.at(-1) ?? ''];
    return key ?? ids.get(tableMeantBy([...ids.keys()], operation.name, path) ?? '') ?? 'text';
  });
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && value !== false && value !== 0 && !(Array.isArray(value) && value.length === 0);

/** The fields of an answer that hold something, as `Type.field`. */
function filledIn(value: unknown, type: GraphQLNamedOutputType, found: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) filledIn(each, type, found);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { __typename, ...fields } = value as Record<string, unknown>;
  const concrete = schema.getType(String(__typename));
  if (!isObjectType(concrete)) return;
  for (const [name, each] of Object.entries(fields)) {
    const field = concrete.getFields()[name];
    if (!field || !isFilled(each)) continue;
    found.add(`${concrete.name}.${name}`);
    filledIn(each, getNamedType(field.type), found);
  }
}

/** What an asker has to hold for a field of an operation's answer; null where nobody may see it filled. */
function needed(operation: string, field: string): string | null {
  const [type = '', name = ''] = field.split('.');
  const listed = Object.entries(rights[operation] ?? {}).find(([, types]) => types[type]?.split(' ').includes(name));
  return listed?.[0] ?? null;
}

async function look(asker: Asker, operation: Operation, ids: ReadonlyMap<string, string>): Promise<void> {
  const { data } = await asker.client.query<Record<string, unknown>>(operation.document, argumentsOf(operation, ids));
  const root = schema.getQueryType()?.getFields()[operation.name];
  const found = new Set<string>();
  if (root) filledIn(data?.[operation.name], getNamedType(root.type), found);
  for (const field of found) {
    matrix.attempts += 1;
    seen.add(`${operation.name} ${field}`);
    const needs = needed(operation.name, field);
    const may = needs?.split('|').some((held) => asker.holds.has(held)) ?? false;
    if (!may) matrix.leaks.push(`${operation.name} shows ${field} to ${asker.who}, which takes ${needs ?? 'to be listed'}`);
  }
}

test('no answer has a field filled that the roles of whoever asks do not give', async () => {
  for (const asker of askers) {
    const own = await idsFor(asker, false);
    const others = await idsFor(asker, true);
    for (const operation of queries) {
      await look(asker, operation, own);
      if (operation.idPaths.length > 0) await look(asker, operation, others);
    }
  }
  expect(askers.length).toBeGreaterThan(25);
  expect(matrix.attempts).toBeGreaterThan(500);
  expect(matrix.leaks).toEqual([]);
}, 600_000);

test('every field that is listed was filled for somebody, so that the list says nothing it does not prove', () => {
  const listed = Object.entries(rights).flatMap(([operation, holders]) =>
    Object.values(holders).flatMap((types) =>
      Object.entries(types).flatMap(([type, names]) => names.split(' ').map((name) => `${operation} ${type}.${name}`)),
    ),
  );
  expect(listed.length).toBeGreaterThan(500);
  expect(listed.filter((field) => !seen.has(field))).toEqual([]);
});
