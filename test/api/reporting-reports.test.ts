import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const MANAGER = 'jonna.exempel@kristianstad.example';
const REVIEWER = 'hakan.hitte@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';
const PER = 'per.pahitt@kristianstad.example';
const SECRETARY = 'sigrid.skrivelse@kristianstad.example';

const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) {
  __typename ... on RoundOpened { roundId units } ... on RoundNotOpened { reasons existingId } } }`;
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { name dueOn mayManage counts { total notStarted draft submitted accepted late }
  chain { key verb status dueOn noticeOn done of } units { reportId unitName state dueOn responsible { name } } } }`;
const REPORT = `query Report($id: ID!) { reportPage(id: $id) { state shows revision may nothingToReport savedBy frozen { contentHash } nextToReview lastYear
  fields { key type } goals { key level } unitAnswers { field } comments { id fieldPath body author resolved }
  activities { activityId name goals answers { field origin fetchedOn registerChanged value { text amount } register { text amount } last { text amount } } } } }`;
const SAVE = `mutation Save($input: ReportDraftInput!) { saveReportDraft(input: $input) { __typename
  ... on ReportDraftSaved { revision savedAt } ... on FormErrors { errors { field code } } ... on ReportRefused { reason }
  ... on DraftConflict { revision savedBy activities { activityId answers { field value } } } } }`;
const SUBMIT = `mutation Submit($input: ReportDraftInput!) { submitReport(input: $input) { __typename
  ... on ReportMoved { reportId } ... on ReportIncomplete { missing { field code } } ... on ReportRefused { reason } ... on DraftConflict { revision savedBy } } }`;
const move = (name: string) => `mutation Move($id: ID!) { ${name}(reportId: $id) { __typename ... on ReportRefused { reason } } }`;
const RETURN = `mutation Return($input: ReportCommentInput!) { returnReport(input: $input) { __typename ... on ReportRefused { reason } ... on FormErrors { errors { field code } } } }`;
const COMMENT = `mutation Comment($input: ReportCommentInput!) { commentOnReport(input: $input) { __typename ... on FormErrors { errors { field code } } } }`;
const RESOLVE = `mutation Resolve($id: ID!) { resolveComment(commentId: $id, resolved: true) { reportId } }`;

interface Value {
  text: string | null;
  amount: number | null;
}
interface Answer {
  field: string;
  origin: string;
  fetchedOn: string | null;
  registerChanged: boolean;
  value: Value | null;
  register: Value | null;
  last: Value | null;
}
interface Report {
  state: string;
  shows: string;
  revision: number;
  may: string[];
  nothingToReport: boolean;
  savedBy: string | null;
  frozen: { contentHash: string } | null;
  nextToReview: string | null;
  lastYear: number | null;
  fields: { key: string; type: string }[];
  goals: { key: string; level: string }[];
  comments: { id: string; fieldPath: string | null; body: string; author: string; resolved: boolean }[];
  activities: { activityId: string; name: string; goals: string[]; answers: Answer[] }[];
}
interface Outcome {
  __typename: string;
  revision?: number;
  reason?: string;
  savedBy?: string;
  errors?: { field: string; code: string }[];
  missing?: { field: string; code: string }[];
  activities?: { activityId: string; answers: { field: string; value: string | null }[] }[];
}
interface Round {
  dueOn: string | null;
  counts: Record<string, number>;
  chain: { key: string; verb: string; status: string; dueOn: string | null; done: number | null; of: number | null }[];
  units: { reportId: string; unitName: string; state: string }[];
}

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

async function as(email: string): Promise<GraphqlClient> {
  const kept = clients.get(email);
  if (kept) return kept;
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  clients.set(email, client);
  return client;
}

/** One field of an answer, or the codes of the errors. */
async function ask<Data>(email: string, document: string, variables: object): Promise<Data | string[]> {
  const { data, errors } = await (await as(email)).query<Record<string, Data>>(document, variables);
  const [found] = Object.values(data ?? {});
  return found ?? errors.map(({ extensions }) => String(extensions?.code));
}

async function sure<Data>(email: string, document: string, variables: object): Promise<Data> {
  const found = await ask<Data>(email, document, variables);
  if (Array.isArray(found)) throw new Error(found.join());
  return found;
}

const open = async (year: number): Promise<string> => {
  const opened = await sure<{ roundId: string }>(MANAGER, OPEN, { input: { ruleKey: 'arlig-uppfoljning', year } });
  return opened.roundId;
};
const round = (id: string, email = MANAGER) => sure<Round>(email, ROUND, { id });
const report = (id: string, email = EVA) => sure<Report>(email, REPORT, { id });
const moved = (email: string, name: string, id: string) => ask<Outcome>(email, move(name), { id });

async function reportOf(roundId: string, unitName: string): Promise<string> {
  const { units } = await round(roundId);
  const found = units.find((unit) => unit.unitName === unitName);
  if (!found) throw new Error(`${unitName} does not report`);
  return found.reportId;
}

/** What a browser sends: the page's answers, with some written over. */
function written(page: Report, over: Record<string, string | null> = {}) {
  const text = ({ value }: Answer) => value?.text ?? (value?.amount == null ? null : String(value.amount));
  const activities = page.activities.map(({ activityId, goals, answers }) => ({
    activityId,
    goals,
    answers: answers.map((answer) => {
      const given = over[`${activityId}.${answer.field}`] ?? over[answer.field];
      const value = given === undefined ? text(answer) : given;
      return { field: answer.field, value, origin: value === text(answer) ? answer.origin : 'written', fetchedOn: answer.fetchedOn };
    }),
  }));
  return { activities, unit: [] };
}

const complete = { budget: '100 000', grant_received: '50 000', co_financing: '0', purpose: 'Lära av andra.', results: 'Nya arbetssätt.' };

async function submitted(id: string, email: string, over: Record<string, string> = complete): Promise<Outcome> {
  const page = await report(id, email);
  return sure<Outcome>(email, SUBMIT, { input: { reportId: id, revision: page.revision, content: written(page, over) } });
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2025-01-08T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('a contact person reports', () => {
  let roundId: string;
  let id: string;

  beforeAll(async () => {
    roundId = await open(2024);
    id = await reportOf(roundId, 'Omsorgsförvaltningen');
  });

  test('the five fields come prefilled from the register, and what nobody entered stays empty', async () => {
    const page = await report(id);
    expect(page.fields.map(({ key }) => key)).toEqual(['budget', 'grant_received', 'co_financing', 'purpose', 'results']);
    expect(page.activities.length).toBeGreaterThan(0);
    const answers = page.activities.flatMap((activity) => activity.answers);
    const filled = answers.filter(({ value }) => value !== null);
    expect(filled.length).toBeGreaterThan(0);
    for (const answer of filled) expect(answer).toMatchObject({ origin: 'register', fetchedOn: '2025-01-08', value: answer.register });
    expect(page).toMatchObject({ state: 'not_started', shows: 'draft', revision: 0 });
    expect(page.may).toEqual(expect.arrayContaining(['save', 'submit', 'submit_nothing', 'comment']));
  });

  test('a draft keeps an amount with letters as it was typed, and says so only when it is handed in', async () => {
    const page = await report(id);
    const first = page.activities[0]?.activityId ?? '';
    const content = written(page, { ...complete, [`${first}.budget`]: '12 tusen' });
    expect(await sure(EVA, SAVE, { input: { reportId: id, revision: 0, content } })).toMatchObject({
      __typename: 'ReportDraftSaved',
      revision: 1,
    });
    const saved = await report(id);
    expect(saved).toMatchObject({ state: 'draft', revision: 1, savedBy: 'Eva Fiktiv' });
    expect(saved.activities[0]?.answers.find(({ field }) => field === 'budget')).toMatchObject({
      value: { text: '12 tusen', amount: null },
    });
    const refused = await sure<Outcome>(EVA, SUBMIT, { input: { reportId: id, revision: 1, content } });
    expect(refused).toEqual({ __typename: 'ReportIncomplete', missing: [{ field: `activities.${first}.budget`, code: 'moneyLetters' }] });
    expect((await report(id)).state).toBe('draft');
  });

  test('two people edit: the second is told, sees the first one’s text and overwrites nothing', async () => {
    const page = await report(id);
    const mine = written(page, { results: 'Evas text.' });
    expect(await sure(EVA, SAVE, { input: { reportId: id, revision: page.revision, content: mine } })).toMatchObject({
      revision: page.revision + 1,
    });
    const other = written(page, { results: 'En annan text.' });
    const told = await sure<Outcome>(EVA, SAVE, { input: { reportId: id, revision: page.revision, content: other } });
    expect(told).toMatchObject({ __typename: 'DraftConflict', revision: page.revision + 1, savedBy: 'Eva Fiktiv' });
    expect(told.activities?.[0]?.answers).toContainEqual({ field: 'results', value: 'Evas text.' });
    expect((await report(id)).activities[0]?.answers.find(({ field }) => field === 'results')?.value?.text).toBe('Evas text.');
  });

  test('the same save sent twice is one save', async () => {
    const page = await report(id);
    const content = written(page, { results: 'Sparad en gång.' });
    const saves = await Promise.all(
      [0, 1].map(() => sure<Outcome>(EVA, SAVE, { input: { reportId: id, revision: page.revision, content } })),
    );
    expect(saves.map(({ revision }) => revision)).toEqual([page.revision + 1, page.revision + 1]);
  });

  test('a text that is too long, an unknown activity and an unknown field are named where they stand', async () => {
    const page = await report(id);
    const first = page.activities[0]?.activityId ?? '';
    const long = await sure<Outcome>(EVA, SAVE, {
      input: { reportId: id, revision: page.revision, content: written(page, { [`${first}.results`]: 'x'.repeat(10_001) }) },
    });
    expect(long.errors).toEqual([{ field: `activities.${first}.results`, code: 'tooLong' }]);
    const foreign = {
      activities: [{ activityId: roundId, goals: [], answers: [] }],
      unit: [{ field: 'no_such', value: 'x', origin: 'written', fetchedOn: null }],
    };
    const unknown = await sure<Outcome>(EVA, SAVE, { input: { reportId: id, revision: page.revision, content: foreign } });
    expect(unknown.errors).toEqual([
      { field: `activities.${roundId}`, code: 'unknownChoice' },
      { field: 'unit.no_such', code: 'unknownChoice' },
    ]);
    expect((await report(id)).revision).toBe(page.revision);
  });

  test('goals of the municipality and of the own unit can be linked, others not', async () => {
    const page = await report(id);
    expect(page.goals.map(({ level }) => level)).toContain('municipality');
    const content = written(page);
    const linked = content.activities.map((activity) => ({ ...activity, goals: [page.goals[0]?.key ?? ''] }));
    expect(
      await sure(EVA, SAVE, { input: { reportId: id, revision: page.revision, content: { ...content, activities: linked } } }),
    ).toMatchObject({ __typename: 'ReportDraftSaved' });
    const wrong = content.activities.map((activity) => ({ ...activity, goals: ['skola-for-alla'] }));
    const refused = await sure<Outcome>(EVA, SAVE, {
      input: { reportId: id, revision: page.revision + 1, content: { ...content, activities: wrong } },
    });
    expect(refused.errors?.[0]).toMatchObject({ code: 'unknownChoice' });
  });

  test('handed in twice at once: one frozen copy, the same answer', async () => {
    const page = await report(id);
    const input = { reportId: id, revision: page.revision, content: written(page, complete) };
    const both = await Promise.all([sure<Outcome>(EVA, SUBMIT, { input }), sure<Outcome>(EVA, SUBMIT, { input })]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['ReportMoved', 'ReportMoved']);
    const { rows } = await connected(server.database.adminUrl, (client) =>
      client.query('SELECT count(*)::int AS n FROM snapshot WHERE subject_id = $1', [id]),
    );
    expect(rows).toEqual([{ n: 1 }]);
    const after = await report(id);
    expect(after).toMatchObject({ state: 'submitted', shows: 'frozen' });
    expect(after.activities[0]?.answers.find(({ field }) => field === 'budget')?.value).toEqual({ amount: 100_000, text: null });
  });

  test('what was handed in stays as it was when the register moves on', async () => {
    const before = await report(id);
    const activity = before.activities[0];
    await connected(server.database.adminUrl, (client) =>
      client.query('UPDATE activity_funding SET budget = 777 WHERE activity_id = $1 AND year = 2024', [activity?.activityId]),
    );
    await connected(server.database.adminUrl, (client) =>
      client.query(`UPDATE activity SET purpose = 'Ett annat syfte' WHERE id = $1`, [activity?.activityId]),
    );
    const after = await report(id);
    expect(after.frozen).toEqual(before.frozen);
    const purpose = after.activities
      .find(({ activityId }) => activityId === activity?.activityId)
      ?.answers.find(({ field }) => field === 'purpose');
    expect(purpose).toMatchObject({ value: { text: complete.purpose }, register: { text: 'Ett annat syfte' }, registerChanged: true });
  });

  test('the reviewer returns it with a comment at a field; the unit mends it and it is accepted', async () => {
    const path = `activities.${(await report(id)).activities[0]?.activityId}.results`;
    expect(await sure(REVIEWER, RETURN, { input: { reportId: id, comment: '  ' } })).toEqual({
      __typename: 'FormErrors',
      errors: [{ field: 'comment', code: 'required' }],
    });
    expect(await sure(REVIEWER, RETURN, { input: { reportId: id, comment: 'Hur många nåddes?', fieldPath: path } })).toEqual({
      __typename: 'ReportMoved',
    });
    const returned = await report(id);
    expect(returned).toMatchObject({
      state: 'returned',
      shows: 'draft',
      comments: [{ fieldPath: path, body: 'Hur många nåddes?', author: 'Håkan Hitte', resolved: false }],
    });
    await sure(EVA, RESOLVE, { id: returned.comments[0]?.id });
    const firstHash = returned.frozen?.contentHash;
    expect(await submitted(id, EVA, { ...complete, results: '40 personer nåddes.' })).toMatchObject({ __typename: 'ReportMoved' });
    expect((await report(id)).frozen?.contentHash).not.toBe(firstHash);
    expect(await moved(REVIEWER, 'acceptReport', id)).toEqual({ __typename: 'ReportMoved' });
    expect(await moved(REVIEWER, 'acceptReport', id)).toEqual({ __typename: 'ReportMoved' });
    expect(await moved(EVA, 'takeBackReport', id)).toMatchObject({ reason: 'already_accepted' });
    expect(await report(id)).toMatchObject({ state: 'accepted', comments: [{ resolved: true }] });
  });

  test('every frozen copy still has the hash of its content', async () => {
    const { rows } = await connected(server.database.adminUrl, (client) =>
      client.query<{ content: unknown; content_hash: string }>('SELECT content, content_hash FROM snapshot WHERE subject_id = $1', [id]),
    );
    const { createHash } = await import('node:crypto');
    const { canonicalJson } = await import('../../packages/domain/src/canonical');
    expect(rows).toHaveLength(2);
    for (const { content, content_hash: hash } of rows)
      expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(hash);
  });

  test('next year shows what was answered last time', async () => {
    const { existingId } = await sure<{ existingId: string }>(MANAGER, OPEN, { input: { ruleKey: 'arlig-uppfoljning', year: 2025 } });
    const page = await report(await reportOf(existingId, 'Omsorgsförvaltningen'));
    expect(page).toMatchObject({ lastYear: 2024 });
    const known = page.activities.flatMap(({ answers }) => answers).filter(({ last }) => last !== null);
    expect(known.map(({ last }) => last?.text)).toContain('40 personer nåddes.');
  });
});

describe('nothing to report', () => {
  test('one click, the click twice is the click once, and it can be undone until it is accepted', async () => {
    const roundId = await open(2023);
    const id = await reportOf(roundId, 'Valnämndens kansli');
    const lena = 'lena.utkast@kristianstad.example';
    expect(await moved(lena, 'submitNothingToReport', id)).toEqual({ __typename: 'ReportMoved' });
    expect(await moved(lena, 'submitNothingToReport', id)).toEqual({ __typename: 'ReportMoved' });
    expect(await report(id, lena)).toMatchObject({ state: 'submitted', nothingToReport: true, shows: 'frozen', activities: [] });
    expect(await moved(lena, 'takeBackReport', id)).toEqual({ __typename: 'ReportMoved' });
    expect(await report(id, lena)).toMatchObject({ state: 'draft', nothingToReport: false, shows: 'draft' });
  });
});

describe('who may do what', () => {
  let id: string;

  beforeAll(async () => {
    id = await reportOf(await open(2022), 'Omsorgsförvaltningen');
  });

  test('a colleague in another unit and a person of another municipality meet a report that does not exist', async () => {
    const outsider = new GraphqlClient(server.url);
    const { rows } = await connected(server.database.adminUrl, (client) =>
      client.query<{ email: string }>(`SELECT a.email FROM account a WHERE a.email LIKE '%@helsingborg.example' ORDER BY a.email LIMIT 1`),
    );
    await outsider.signIn(rows[0]?.email ?? '', PASSWORD);
    const page = await report(id);
    const input = { reportId: id, revision: 0, content: written(page) };
    const attempts: [string, object][] = [
      [REPORT, { id }],
      [SAVE, { input }],
      [SUBMIT, { input }],
      [move('submitNothingToReport'), { id }],
      [move('takeBackReport'), { id }],
      [COMMENT, { input: { reportId: id, comment: 'Hej' } }],
    ];
    for (const [document, variables] of attempts) {
      expect(await ask(PER, document, variables)).toEqual(['NOT_FOUND']);
      const { errors } = await outsider.query(document, variables);
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(errors[0]?.extensions?.code);
    }
    expect((await report(id)).state).toBe('not_started');
  });

  test('the wrong role is refused: reporters do not review, reviewers do not report, readers do neither', async () => {
    expect(await moved(EVA, 'acceptReport', id)).toEqual(['FORBIDDEN']);
    expect(await moved(REVIEWER, 'submitNothingToReport', id)).toEqual(['FORBIDDEN']);
    expect(await moved(SECRETARY, 'acceptReport', id)).toEqual(['FORBIDDEN']);
    expect(await ask(EVA, OPEN, { input: { ruleKey: 'arlig-uppfoljning', year: 2019 } })).toEqual(['FORBIDDEN']);
  });

  test('a draft is working material: the reviewer does not see it before it is handed in', async () => {
    const page = await report(id);
    await sure(EVA, SAVE, { input: { reportId: id, revision: 0, content: written(page, complete) } });
    expect(await report(id, REVIEWER)).toMatchObject({ shows: 'hidden', activities: [], state: 'draft' });
  });

  test.each([['00000000-0000-4000-8000-000000000000'], ['nonsense'], ['']])('id %j is not found', async (unknown) => {
    expect(await ask(EVA, REPORT, { id: unknown })).toEqual(['NOT_FOUND']);
    expect(await moved(EVA, 'submitNothingToReport', unknown)).toEqual(['NOT_FOUND']);
  });

  test('what has not been handed in is not accepted, taken back or returned', async () => {
    expect(await moved(REVIEWER, 'acceptReport', id)).toEqual({ __typename: 'ReportRefused', reason: 'not_submitted' });
    expect(await moved(EVA, 'takeBackReport', id)).toEqual({ __typename: 'ReportRefused', reason: 'not_submitted' });
    expect(await ask(REVIEWER, RETURN, { input: { reportId: id, comment: 'Fyll på.' } })).toEqual({
      __typename: 'ReportRefused',
      reason: 'not_submitted',
    });
  });
});
