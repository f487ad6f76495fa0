import { randomUUID } from 'node:crypto';
import { FORM_PAGE, type FormPage } from '../../api/activity-register';
import { verdictOf } from '../../api/audit';
import { Crew } from '../../crash/crew';
import { linesIn } from '../../crash/players';
import { Chance } from '../../kit/chance';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { operations } from './operations';

const SEED = process.env.UTBLICK_SEED ?? '1';
const JONNA = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';

/** Mutations that need not leave a row, and why. */
const NEED_NOT: Readonly<Record<string, string>> = {
  saveReportDraft: 'a draft that only its unit sees; what is handed in leaves a row',
  saveCompilation: 'a draft that only the office sees; what is finished leaves a row',
  signIn: 'belongs to the account and to no tenant',
  signOut: 'belongs to the account and to no tenant',
  signOutEverywhere: 'belongs to the account and to no tenant',
  switchTenant: 'belongs to the account and to no tenant',
  setLocale: 'belongs to the account and to no tenant',
  becomeFirstOperator: 'belongs to the installation and to no tenant',
};

/** Mutations whose row a test of their own looks for, since much has to happen before them. */
const PROVEN_BY: Readonly<Record<string, string>> = {
  becomeFirstOperator: 'api/session',
};

let server: TestServer;
const audited = new Set<string>();
const silent = new Set<string>();

/** Rows in all chains. */
const rows = async (): Promise<number> =>
  connected(server.database.adminUrl, async (admin) => Number((await admin.query('SELECT count(*) FROM audit_log')).rows[0]?.count));

const REFUSALS = /Refused|FormErrors|Incomplete|Conflict|NotAMember|NotOpened|InUse/;

/** Notes of every mutation that was acknowledged whether it left a row. */
class WatchedCrew extends Crew {
  override async ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
    const name = /^mutation[^{]*\{\s*(\w+)/.exec(document)?.[1];
    if (!name) return super.ask(email, document, variables);
    const before = await rows();
    const answer = await super.ask<Data>(email, document, variables);
    const type = String((answer as { __typename?: string } | null)?.__typename ?? '');
    if (!REFUSALS.test(type)) ((await rows()) > before ? audited : silent).add(name);
    return answer;
  }
}

let crew: WatchedCrew;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-02-01T08:00:00Z' });
  crew = new WatchedCrew();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

test('whatever people do in their daily work leaves its row', async () => {
  const lines = await linesIn({ server, database: server.database }, crew);
  const chance = new Chance(SEED);
  for (const line of lines) await line.open?.();
  for (let round = 0; round < 12; round += 1) {
    for (const line of lines) await (await line.next(await line.standing(), chance)).send();
  }
  for (const line of lines) await line.close?.();
  expect([...silent].filter((name) => !(name in NEED_NOT))).toEqual([]);
  expect(audited.size).toBeGreaterThan(10);
}, 120_000);

test('and so does what is rarer', async () => {
  const form = await crew.ask<FormPage>(JONNA, FORM_PAGE, { id: null });
  const activity = {
    kind: 'eu_project',
    purpose: '',
    results: '',
    status: 'running',
    startsOn: '',
    endsOn: '',
    programme: '',
    ownRole: '',
  };
  const rest = { diarienummer: '', contactPersonId: '', pillars: [], partners: [], funding: [], unitId: form.units[0]?.id };
  const [first, second] = [randomUUID(), randomUUID()];
  for (const id of [first, second]) {
    const input = { ...activity, ...rest, name: `Projekt ${id}` };
    await crew.ask(JONNA, 'mutation C($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) { __typename } }', {
      id,
      input,
    });
  }
  const pair = { id: first, others: [second] };
  const judge = (name: string) => `mutation J($id: ID!, $others: [ID!]!) { ${name}(id: $id, otherActivityIds: $others) { __typename } }`;
  await crew.ask(JONNA, judge('markActivityDifferent'), pair);
  await crew.ask(JONNA, judge('unmarkActivityDifferent'), pair);
  await crew.ask(JONNA, 'mutation M($id: ID!) { confirmActivity(id: $id) { __typename } }', { id: first });
  await crew.ask(JONNA, 'mutation M($id: ID!) { deleteActivity(id: $id) { __typename } }', { id: first });

  const token = await crew.ask<{ id: string }>(
    EVA,
    'mutation T { createApiToken(input: { name: "Kartan", permissions: ["activity.read"], days: 1 }) { __typename ... on ApiTokenCreated { id } } }',
  );
  await crew.ask(EVA, 'mutation R($id: ID!) { revokeApiToken(id: $id) }', { id: token.id });
  await verdictOf(server.database, 'kristianstad').then((verdict) => expect(verdict.intact).toBe(true));
});

test('every mutation of the schema is among them, or is named with why it need not be', () => {
  const all = operations()
    .filter(({ document }) => document.startsWith('mutation'))
    .map(({ name }) => name);
  const open = all.filter((name) => !audited.has(name) && !(name in NEED_NOT) && !(name in PROVEN_BY));
  expect(open).toEqual([]);
  expect([...Object.keys(NEED_NOT), ...Object.keys(PROVEN_BY)].filter((name) => !all.includes(name))).toEqual([]);
  expect([...audited].filter((name) => name in NEED_NOT)).toEqual([]);
});
