import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { idPlaces, type Operation, operations } from './operations';
import { digestOfTables, idsOf, tableMeantBy, tenantIdOf } from './tenant-rows';

const PASSWORD = 'utblick-exempel';
/** Contact persons, each of one unit of the same municipality. */
const EVA = 'eva.fiktiv@kristianstad.example';
const SIV = 'siv.testsson@kristianstad.example';
const JONNA = 'jonna.exempel@kristianstad.example';

let server: TestServer;
let eva: GraphqlClient;
let tenantId: string;
/** Rows of every unit's report but Eva's. */
let othersReports: string[];
let othersComment: string;

const UNIT_OF = `(SELECT a.unit_id FROM role_assignment a JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE p.email = '${EVA}')`;

async function signedIn(email: string): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  return client;
}

async function idsFrom(statement: string): Promise<string[]> {
  const { rows } = await connected(server.database.adminUrl, (admin) => admin.query<{ id: string }>(statement, [tenantId]));
  return rows.map(({ id }) => id);
}

const digest = (): Promise<Record<string, string>> =>
  connected(server.database.adminUrl, (admin) => digestOfTables(admin, 'tenant_id = $1', [tenantId]));

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  tenantId = await connected(server.database.adminUrl, (admin) => tenantIdOf(admin, 'kristianstad'));
  const open = `JOIN round ON round.tenant_id = r.tenant_id AND round.id = r.round_id AND round.ended_at IS NULL`;
  othersReports = await idsFrom(
    `SELECT r.id FROM report r ${open} WHERE r.tenant_id = $1 AND r.unit_id NOT IN ${UNIT_OF} ORDER BY r.state DESC`,
  );
  const comment =
    'mutation Comment($input: ReportCommentInput!) { commentOnReport(input: $input) { __typename ... on ReportMoved { reportId } } }';
  await (await signedIn(JONNA)).query(comment, { input: { reportId: othersReports[0], comment: 'Bara för er enhet.' } });
  [othersComment = ''] = await idsFrom(`SELECT id FROM report_comment WHERE tenant_id = $1 AND report_id = '${othersReports[0]}'`);
  eva = await signedIn(EVA);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** Sends every mutation that takes an id, with the rows of one other unit at every place. */
async function sendEveryMutation(ids: ReadonlyMap<string, string>): Promise<string[]> {
  const mutations = new Set(idPlaces().flatMap(({ operation }) => (operation.document.startsWith('mutation') ? [operation] : [])));
  const answers: string[] = [];
  for (const operation of [...new Map([...mutations].map((each) => [each.name, each])).values()]) {
    const { data, errors } = await eva.query(operation.document, argumentsOf(operation, ids));
    answers.push(`${operation.name}: ${JSON.stringify(data ?? errors.map(({ extensions }) => extensions?.code))}`);
  }
  return answers;
}

function argumentsOf(operation: Operation, ids: ReadonlyMap<string, string>): Record<string, unknown> {
  return operation.variables((path) => {
    if (operation.name.startsWith('create') && path.join() === 'id') return randomUUID();
    const table = tableMeantBy([...ids.keys()], operation.name, path);
    return table ? ids.get(table) : 'text';
  });
}

/** Ids by table, with what belongs to one other unit's report. */
async function idsAround(reportId: string): Promise<Map<string, string>> {
  const ids = await connected(server.database.adminUrl, (admin) =>
    idsOf(admin, tenantId, {
      report: `t.id = '${reportId}'`,
      round: 't.ended_at IS NULL',
      unit: `t.id = (SELECT unit_id FROM report WHERE id = '${reportId}')`,
      activity: `t.unit_id <> ALL (SELECT unit_id FROM report WHERE id <> '${reportId}')`,
    }),
  );
  // Eva's own person is nobody's secret; the comment is the other unit's.
  return ids.set('report_comment', othersComment);
}

test('there are open reports of other units in several states, and a comment on one', async () => {
  expect(othersReports.length).toBeGreaterThan(5);
  expect(othersComment).not.toBe('');
});

test('no mutation with the ids of another unit changes anything in the municipality', async () => {
  const before = await digest();
  const answers: string[] = [];
  for (const reportId of othersReports.slice(0, 6)) answers.push(...(await sendEveryMutation(await idsAround(reportId))));
  expect(answers.filter((answer) => answer.includes('INTERNAL_SERVER_ERROR'))).toEqual([]);
  expect({ changed: await digest(), answers }).toEqual({ changed: before, answers });
});

test("another unit's report does not exist for a contact person: its page, its moves, its comments", async () => {
  const moves = operations().filter(({ idPaths }) => idPaths.some((path) => tableMeantBy(['report'], 'x', path) === 'report'));
  const alone = [
    'reportPage',
    'saveReportDraft',
    'submitReport',
    'submitNothingToReport',
    'takeBackReport',
    'commentOnReport',
    'assignResponsible',
  ];
  const asked = operations().filter(({ name }) => alone.includes(name));
  expect(asked).toHaveLength(alone.length);
  expect(moves.length).toBeGreaterThan(5);
  for (const reportId of othersReports.slice(0, 3)) {
    const ids = await idsAround(reportId);
    for (const operation of asked) {
      const { errors } = await eva.query(operation.document, argumentsOf(operation, ids));
      expect({ operation: operation.name, codes: errors.map(({ extensions }) => extensions?.code) }).toEqual({
        operation: operation.name,
        codes: ['NOT_FOUND'],
      });
    }
  }
});

test("another unit's comment cannot be settled, and is not told apart from none", async () => {
  const resolve = 'mutation Resolve($id: ID!) { resolveComment(commentId: $id, resolved: true) { reportId } }';
  const [foreign, unknown] = [await eva.query(resolve, { id: othersComment }), await eva.query(resolve, { id: randomUUID() })];
  expect(foreign).toEqual(unknown);
  expect(foreign.errors[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('lists and start page name no report of another unit', async () => {
  const lists = operations().filter(({ name }) =>
    ['todoPage', 'reportingPage', 'roundPage', 'compilationPage', 'decisionPage'].includes(name),
  );
  expect(lists).toHaveLength(5);
  const ids = await idsAround(othersReports[0] ?? '');
  for (const operation of lists) {
    const answer = JSON.stringify(await eva.query(operation.document, argumentsOf(operation, ids)));
    expect({ operation: operation.name, named: othersReports.filter((id) => answer.includes(id)) }).toEqual({
      operation: operation.name,
      named: [],
    });
  }
});

test('her own unit answers as it should, so that the refusals above are about the unit', async () => {
  const [own] = await idsFrom(`SELECT id FROM report WHERE tenant_id = $1 AND unit_id IN ${UNIT_OF} AND state <> 'accepted' ORDER BY id`);
  const page = operations().find(({ name }) => name === 'reportPage');
  const { data, errors } = await eva.query<{ reportPage: { __typename: string } | null }>(page?.document ?? '', { id: own });
  expect(errors).toEqual([]);
  expect(data?.reportPage?.__typename).toBe('ReportPage');
  const siv = await signedIn(SIV);
  expect((await siv.query(page?.document ?? '', { id: own })).errors[0]?.extensions?.code).toBe('NOT_FOUND');
});
