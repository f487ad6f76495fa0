import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_PAGE, type FormPage } from '../../api/activity-register';
import { verdictOf } from '../../api/audit';
import { Players } from '../../api/decision-players';
import { Crew } from '../../crash/crew';
import { linesIn } from '../../crash/players';
import { Chance } from '../../kit/chance';
import { type Answer, GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { operations } from './operations';
import { dealWithPeople } from './rare-deeds';

const SEED = process.env.UTBLICK_SEED ?? '1';
const JONNA = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';

/** Mutations that need not leave a row, and why. */
const NEED_NOT: Readonly<Record<string, string>> = {
  saveReportDraft: 'a draft that only its unit sees; what is handed in leaves a row',
  saveCompilation: 'a draft that only the office sees; what is finished leaves a row',
  saveDraftPart: 'a form of a draft that saves itself; the draft that is published leaves a row',
  signIn: 'belongs to the account and to no tenant',
  signOut: 'belongs to the account and to no tenant',
  signOutEverywhere: 'belongs to the account and to no tenant',
  switchTenant: 'belongs to the account and to no tenant',
  setLocale: 'belongs to the account and to no tenant',
  becomeFirstOperator: 'belongs to the installation and to no tenant',
  openNotification: 'what somebody has read is theirs',
  markAllNotificationsRead: 'what somebody has read is theirs',
};

/** Mutations before which much has to happen: the test of their own that looks for their row, and the deed it finds there. */
const PROVEN_BY: Readonly<Record<string, readonly [file: string, deed: string]>> = {
  completeStep: ['complete-step', 'round.step_completed'],
  confirmReceipt: ['decision-chain', 'decision.recorded'],
  writeInstruction: ['instruction', 'instruction.written'],
  openDatedRound: ['instruction', 'round.opened'],
  removeOwnRule: ['rule-settings', 'rule.removed'],
  saveNotificationPreference: ['notifications', 'notification.preference_saved'],
  acceptInvitation: ['invitations', 'invitation.accepted'],
  changeTerm: ['term-change', 'term.changed'],
  undoPeopleOperation: ['term-change', 'term_change.undone'],
  choosePillar: ['pillar-choice', 'activity.updated'],
  startDraft: ['versions', 'draft.started'],
  borrowAsDraft: ['borrowing', 'draft.started'],
  saveDraft: ['versions', 'draft.saved'],
  catchUpDraft: ['versions', 'draft.saved'],
  discardDraft: ['versions', 'draft.discarded'],
  publishDraft: ['versions', 'version.published'],
  restoreVersion: ['versions', 'version.restored'],
  foundTenant: ['founding', 'tenant.founded'],
  inviteAdministratorAgain: ['founding', 'invitation.sent'],
  saveDirectory: ['directory-settings', 'directory.changed'],
  tryDirectory: ['directory-settings', 'directory.tried'],
};

let server: TestServer;
const audited = new Set<string>();
const silent = new Set<string>();

/** Rows in all chains. */
const rows = async (): Promise<number> =>
  connected(server.database.adminUrl, async (admin) => Number((await admin.query('SELECT count(*) FROM audit_log')).rows[0]?.count));

const REFUSALS = /Refused|FormErrors|Incomplete|Conflict|NotAMember|NotOpened|InUse/;

/** Notes of every mutation that any client sends and that is acknowledged whether it left a row. */
function watchClients(): void {
  const query = GraphqlClient.prototype.query;
  GraphqlClient.prototype.query = async function watched<Data>(
    this: GraphqlClient,
    document: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ) {
    const name = /^mutation[^{]*\{\s*(\w+)/.exec(document)?.[1];
    const send = () => query.call(this, document, variables, headers) as Promise<Answer<Data>>;
    if (!name) return send();
    const before = await rows();
    const answer = await send();
    const [done] = Object.values(answer.data ?? {}) as ({ __typename?: string } | boolean | null)[];
    const acknowledged = answer.errors.length === 0 && !REFUSALS.test(typeof done === 'object' ? (done?.__typename ?? '') : '');
    if (acknowledged) ((await rows()) > before ? audited : silent).add(name);
    return answer;
  };
}

let crew: Crew;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-02-01T08:00:00Z' });
  crew = new Crew();
  watchClients();
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

  const roundId = await new Players(server).openRound(2022);
  const own = 'query Own($id: ID!) { roundPage(id: $id) { units { reportId } } }';
  const [unit] = (await crew.ask<{ units: { reportId: string }[] }>(EVA, own, { id: roundId })).units;
  const reportId = unit?.reportId ?? '';
  const [person] = await connected(
    server.database.adminUrl,
    async (admin) =>
      (
        await admin.query<{ id: string }>(
          `SELECT a.person_id AS id FROM report r JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id
           JOIN role_assignment a ON a.tenant_id = r.tenant_id AND a.unit_id = ANY (u.path) AND a.valid_to IS NULL
           WHERE r.id = $1 AND a.person_id IS DISTINCT FROM r.responsible_person_id LIMIT 1`,
          [reportId],
        )
      ).rows,
  );
  await crew.ask(EVA, 'mutation C($input: ReportCommentInput!) { commentOnReport(input: $input) { __typename } }', {
    input: { reportId, comment: 'Vad räknas hit?' },
  });
  const [comment] = await connected(
    server.database.adminUrl,
    async (admin) => (await admin.query<{ id: string }>('SELECT id FROM report_comment WHERE report_id = $1', [reportId])).rows,
  );
  await crew.ask(EVA, 'mutation R($id: ID!) { resolveComment(commentId: $id, resolved: true) { __typename } }', { id: comment?.id });
  await crew.ask(JONNA, 'mutation A($id: ID!, $person: ID!) { assignResponsible(reportId: $id, personId: $person) { __typename } }', {
    id: reportId,
    person: person?.id,
  });
  await crew.ask(JONNA, 'mutation E($ids: [ID!]!) { extendDeadline(reportIds: $ids, dueOn: "2027-03-01") { __typename } }', {
    ids: [reportId],
  });
  await crew.ask(JONNA, 'mutation R($ids: [ID!]!) { remindUnits(reportIds: $ids) { __typename } }', { ids: [reportId] });
  await crew.ask(EVA, 'mutation N($id: ID!) { submitNothingToReport(reportId: $id) { __typename } }', { id: reportId });
  await verdictOf(server.database, 'kristianstad').then((verdict) => expect(verdict.intact).toBe(true));
});

test('and what is done to people', async () => {
  await dealWithPeople(server);
  await verdictOf(server.database, 'kristianstad').then((verdict) => expect(verdict.intact).toBe(true));
}, 60_000);

test('every mutation of the schema is among them, or is named with why it need not be', () => {
  const all = operations()
    .filter(({ document }) => document.startsWith('mutation'))
    .map(({ name }) => name);
  const open = all.filter((name) => !audited.has(name) && !(name in NEED_NOT) && !(name in PROVEN_BY));
  expect(open).toEqual([]);
  for (const [file, deed] of Object.values(PROVEN_BY)) {
    expect(readFileSync(join(__dirname, '..', '..', 'api', `${file}.test.ts`), 'utf8')).toContain(`'${deed}'`);
  }
  expect([...Object.keys(NEED_NOT), ...Object.keys(PROVEN_BY)].filter((name) => !all.includes(name))).toEqual([]);
  expect([...audited].filter((name) => name in NEED_NOT)).toEqual([]);
});
