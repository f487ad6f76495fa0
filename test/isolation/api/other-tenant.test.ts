import { randomUUID } from 'node:crypto';
import { type Answer, GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { report } from '../counts';
import { RowBuilder } from '../rows/row-builder';
import { tableShapes } from '../rows/table-shape';
import { type IdPlace, idPlaces } from './operations';
import { digestOfTables, idsOf, tableMeantBy, tenantIdOf } from './tenant-rows';

const PASSWORD = 'utblick-exempel';
const OPEN_ROUND = 't.ended_at IS NULL';

interface Attacker {
  readonly email: string;
  /** Which own report they send beside the foreign id: one that they may do something with. */
  readonly ownReport: string;
}

const ofOwnUnit = (email: string): string => `t.state <> 'accepted' AND (t.tenant_id, t.unit_id) IN (
  SELECT a.tenant_id, a.unit_id FROM role_assignment a JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE p.email = '${email}')`;

/** Between them they hold every permission that this municipality's roles give. */
const ATTACKERS: readonly Attacker[] = [
  { email: 'jonna.exempel@kristianstad.example', ownReport: `t.state = 'submitted'` },
  { email: 'sigrid.skrivelse@kristianstad.example', ownReport: `t.state = 'accepted'` },
  { email: 'eva.fiktiv@kristianstad.example', ownReport: ofOwnUnit('eva.fiktiv@kristianstad.example') },
];

let server: TestServer;
let ownTenant: string;
/** Ids of other tenants' rows per table: invented rows of one tenant, and rows that the example data of another holds. */
const foreignIds = new Map<string, string[]>();
let before: Record<string, string>;
let sent = 0;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  await connected(server.database.adminUrl, async (admin) => {
    ownTenant = await tenantIdOf(admin, 'kristianstad');
    const shapes = await tableShapes(admin);
    const builder = new RowBuilder(admin, shapes);
    const built = await builder.tenant();
    // The morning has been gone through everywhere, so that the server has nothing to do by itself while we look.
    await admin.query(
      `INSERT INTO notification_morning (tenant_id, day, seen_at) SELECT id, '2026-11-20', '2026-11-20T06:00:00Z' FROM tenant`,
    );
    for (const { name } of shapes) await builder.saved(name, built);
    for (const tenant of [built, await tenantIdOf(admin, 'helsingborg')]) {
      for (const [table, id] of await idsOf(admin, tenant)) foreignIds.set(table, [...(foreignIds.get(table) ?? []), id]);
    }
    before = await digestOfTables(admin, 'tenant_id <> $1', [ownTenant]);
  });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
  report(`foreign ids sent through the API ${sent}`);
});

/** Somebody signed in, with ids of their own tenant by table. */
interface Session {
  readonly client: GraphqlClient;
  readonly ownIds: ReadonlyMap<string, string>;
}

async function signedIn({ email, ownReport }: Attacker): Promise<Session> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  const ownIds = await connected(server.database.adminUrl, (admin) => idsOf(admin, ownTenant, { round: OPEN_ROUND, report: ownReport }));
  return { client, ownIds };
}

const sameTable = ({ operation, path }: IdPlace): string | null => tableMeantBy([...foreignIds.keys()], operation.name, path);

/** A form chooses the id of what it creates, so that sending it twice creates one: any id is right there. */
const choosesNewId = ({ operation, path }: IdPlace): boolean => operation.name.startsWith('create') && path.join() === 'id';

/** What another tenant's ids are tried at a place: those of its table, or all where its name does not tell. */
function idsToTry(place: IdPlace): string[] {
  const table = sameTable(place);
  return table ? (foreignIds.get(table) ?? []) : [...foreignIds.values()].flatMap(([first = '']) => [first]);
}

/** Sends one id at one place, with the caller's own ids everywhere else, and takes the id out of the answer. */
async function answerTo({ client, ownIds }: Session, { operation, path }: IdPlace, id: string): Promise<Answer<unknown>> {
  const own = (other: readonly string[]): string | null => {
    const table = sameTable({ operation, path: other });
    if (choosesNewId({ operation, path: other })) return randomUUID();
    return table ? (ownIds.get(table) ?? randomUUID()) : 'text';
  };
  const variables = operation.variables((other) => (other.join('.') === path.join('.') ? id : own(other)));
  const { status, data, errors } = await client.query(operation.document, variables);
  return JSON.parse(JSON.stringify({ status, data, errors }).replaceAll(id, 'the id'));
}

/** The places where another tenant's id is answered in another way than one that does not exist. */
async function differences(session: Session, place: IdPlace): Promise<string[]> {
  const found: string[] = [];
  const unknown = await answerTo(session, place, randomUUID());
  for (const id of idsToTry(place)) {
    const foreign = await answerTo(session, place, id);
    sent += 1;
    const where = `${place.operation.name} ${place.path.join('.')}`;
    if (JSON.stringify(foreign) !== JSON.stringify(unknown))
      found.push(`${where}: ${JSON.stringify(foreign)} instead of ${JSON.stringify(unknown)}`);
    if (JSON.stringify(foreign).includes('INTERNAL_SERVER_ERROR')) found.push(`${where} fails: ${JSON.stringify(foreign.errors)}`);
    if (JSON.stringify(foreign).includes('GRAPHQL_VALIDATION_FAILED'))
      found.push(`${where} is not reached: ${JSON.stringify(foreign.errors)}`);
  }
  return found;
}

test('ids are taken in many places, and most names tell of what', () => {
  const places = idPlaces();
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((place) => sameTable(place) !== null).length).toBeGreaterThan(places.length / 2);
});

test.each(ATTACKERS)("to $email another tenant's id is as unknown as any other, wherever an id is taken", async (attacker) => {
  const session = await signedIn(attacker);
  const found: string[] = [];
  for (const place of idPlaces().filter((each) => !choosesNewId(each))) found.push(...(await differences(session, place)));
  expect(found).toEqual([]);
});

test('no row of any other tenant has changed', async () => {
  const after = await connected(server.database.adminUrl, (admin) => digestOfTables(admin, 'tenant_id <> $1', [ownTenant]));
  expect(after).toEqual(before);
});

test("a form that happens to choose another tenant's id registers its own activity, and the other stays as it was", async () => {
  const client = new GraphqlClient(server.url);
  await client.signIn('eva.fiktiv@kristianstad.example', PASSWORD);
  const { data } = await client.query<{ activityFormPage: { units: { id: string }[] } }>('{ activityFormPage { units { id } } }');
  const [unit] = data?.activityFormPage.units ?? [];
  const empty = { purpose: '', results: '', startsOn: '', endsOn: '', programme: '', ownRole: '', diarienummer: '', contactPersonId: '' };
  const input = {
    ...empty,
    kind: 'eu_project',
    name: 'Samma id',
    status: 'running',
    unitId: unit?.id,
    pillars: [],
    partners: [],
    funding: [],
  };
  for (const id of foreignIds.get('activity') ?? []) {
    const create = 'mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) { __typename } }';
    expect((await client.query(create, { id, input })).data).toEqual({ createActivity: { __typename: 'ActivitySaved' } });
  }
  expect(await connected(server.database.adminUrl, (admin) => digestOfTables(admin, 'tenant_id <> $1', [ownTenant]))).toEqual(before);
});
