import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '../../packages/domain/src/canonical';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { nothingWritten, type Outcome, ownMission, Players, people } from './decision-players';

const FORM = `query Form { activityFormPage { units { id name } pillars { key } } }`;
const CREATE = `mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) { __typename ... on FormErrors { errors { field code } } } }`;
const REPORT = `query Report($id: ID!) { reportPage(id: $id) { state revision frozen { contentHash } goals { key level }
  activities { activityId name goals answers { field origin fetchedOn value { text amount } } } } }`;
const SUBMIT = `mutation Submit($input: ReportDraftInput!) { submitReport(input: $input) { __typename ... on ReportIncomplete { missing { field code } } ... on ReportRefused { reason } } }`;
const RETURN = `mutation Return($input: ReportCommentInput!) { returnReport(input: $input) { __typename } }`;
const move = (name: string) => `mutation Move($id: ID!) { ${name}(reportId: $id) { __typename ... on ReportRefused { reason } } }`;

interface Report {
  state: string;
  revision: number;
  frozen: { contentHash: string } | null;
  goals: { key: string; level: string }[];
  activities: {
    activityId: string;
    name: string;
    goals: string[];
    answers: { field: string; origin: string; fetchedOn: string | null; value: { text: string | null; amount: number | null } | null }[];
  }[];
}

const PROJECT = 'Vardag över gränsen';
const project = randomUUID();
let server: TestServer;
let players: Players;
let roundId: string;
let reportId: string;

const report = () => players.sure<Report>(people.contact, REPORT, { id: reportId });

/** What the contact person sends: the page's answers, results written where the register has none. */
async function answered(results: string) {
  const page = await report();
  const activities = page.activities.map(({ activityId, goals, answers }) => ({
    activityId,
    goals: activityId === project ? ['omsorg-nara-hemmet'] : goals,
    answers: answers.map(({ field, origin, fetchedOn, value }) => {
      const known = value?.text ?? (value?.amount == null ? null : String(value.amount));
      if (activityId === project && field === 'results') return { field, value: results, origin: 'written', fetchedOn: null };
      return {
        field,
        value: known ?? (['purpose', 'results'].includes(field) ? 'Pågår.' : '0'),
        origin: known === null ? 'written' : origin,
        fetchedOn,
      };
    }),
  }));
  return { reportId, revision: page.revision, content: { activities, unit: [] } };
}

const submit = async (results: string) => players.sure<Outcome>(people.contact, SUBMIT, { input: await answered(results) });

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2025-01-08T09:00:00Z' });
  players = new Players(server);
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('one year from the unit to the council', () => {
  test('a contact person registers a project with partner, budget, grant and co-financing', async () => {
    const { units, pillars } = await players.sure<{ units: { id: string; name: string }[]; pillars: { key: string }[] }>(
      people.contact,
      FORM,
      {},
    );
    const funding = {
      year: '2024',
      nature: 'outcome',
      budget: '1 250 000',
      grantReceived: '600 000',
      coFinancingCash: '300 000',
      coFinancingInKind: '50 000',
    };
    const input = {
      kind: 'eu_project',
      name: PROJECT,
      purpose: 'Lära av hur grannlandet ordnar vardagen efter sjukhus.',
      results: '',
      status: 'running',
      unitId: units[0]?.id,
      startsOn: '2024-02-01',
      endsOn: '2025-12-31',
      programme: '',
      ownRole: 'owner',
      diarienummer: '',
      contactPersonId: '',
      pillars: [{ pillarKey: pillars[0]?.key, commitmentKey: null }],
      partners: [{ name: 'Eksempelkommune', kind: 'municipality', city: 'Eksempelby', country: 'DK' }],
      funding: [funding],
    };
    expect(await players.sure(people.contact, CREATE, { id: project, input })).toEqual({ __typename: 'ActivitySaved' });
  });

  test('the year’s report asks for it with budget, grant and co-financing from the register', async () => {
    roundId = await players.openRound(2024);
    reportId = await players.reportOf(roundId, 'Omsorgsförvaltningen');
    const answers = (await report()).activities.find(({ activityId }) => activityId === project)?.answers;
    const found = Object.fromEntries((answers ?? []).map(({ field, origin, value }) => [field, { origin, amount: value?.amount }]));
    expect(found).toMatchObject({
      budget: { origin: 'register', amount: 1_250_000 },
      grant_received: { origin: 'register', amount: 600_000 },
      co_financing: { origin: 'register', amount: 350_000 },
    });
    expect(answers?.find(({ field }) => field === 'results')?.value).toBeNull();
  });

  test('she adds results and submits; a colleague has nothing to report', async () => {
    expect(await submit('Tolv medarbetare har bytt plats en månad.')).toEqual({ __typename: 'ReportMoved' });
    const other = await players.reportOf(roundId, 'Valnämndens kansli');
    expect(await players.ask(people.otherContact, move('submitNothingToReport'), { id: other })).toEqual({ __typename: 'ReportMoved' });
    expect(await players.ask(people.office, move('acceptReport'), { id: other })).toEqual({ __typename: 'ReportMoved' });
  });

  test('the office returns it with a comment, she mends it, the office accepts', async () => {
    const comment = { reportId, comment: 'Vad har bytet lett till?', fieldPath: `activities.${project}.results` };
    expect(await players.ask(people.office, RETURN, { input: comment })).toEqual({ __typename: 'ReportMoved' });
    expect((await report()).state).toBe('returned');
    expect(await submit('Tolv medarbetare har bytt plats. Två arbetssätt är införda.')).toEqual({ __typename: 'ReportMoved' });
    expect(await players.ask(people.office, move('acceptReport'), { id: reportId })).toEqual({ __typename: 'ReportMoved' });
  });

  test('the compilation waits for the rest, and goes on without them only with a reason', async () => {
    const early = await players.compilation(roundId);
    expect(early).toMatchObject({ mayWrite: true, mayFinish: false });
    expect(early.waiting).toHaveLength(20);
    expect(await players.finish(roundId, 0, nothingWritten)).toEqual({ __typename: 'RoundStepRefused', reason: 'not_open_yet' });
    const [first] = early.waiting;
    expect(await players.leaveOut(first?.reportId ?? '', ' ')).toMatchObject({ errors: [{ field: 'comment', code: 'required' }] });
    await players.leaveOutTheRest(roundId);
    const ready = await players.compilation(roundId);
    expect(ready).toMatchObject({ waiting: [], mayFinish: true });
    expect(ready.document?.leftOut).toHaveLength(20);
    expect(ready.document?.leftOut[0]).toMatchObject({ reason: 'Enheten har inte svarat.' });
  });

  test('it adds up what the units reported, per field, per unit and in all', async () => {
    const { document } = await players.compilation(roundId);
    const care = document?.units.find(({ unitName }) => unitName === 'Omsorgsförvaltningen');
    for (const field of ['budget', 'grant_received', 'co_financing']) {
      const amounts = care?.activities.map(({ answers }) => answers.find((answer) => answer.field === field)?.amount ?? 0) ?? [];
      const sum = amounts.reduce((one, other) => one + other, 0);
      expect(sum).toBeGreaterThan(0);
      expect(care?.totals).toContainEqual({ field, sum, missing: 0 });
      expect(document?.totals).toContainEqual({ field, sum, missing: 0 });
    }
    expect(document?.units.find(({ unitName }) => unitName === 'Valnämndens kansli')).toMatchObject({
      nothingToReport: true,
      activities: [],
    });
  });

  test('what is written survives a server that is killed, also what was just acknowledged', async () => {
    const content = { ...nothingWritten, summary: 'Ett år av utbyten.', texts: [ownMission] };
    expect(await players.save(roundId, 0, content)).toEqual({ __typename: 'CompilationSaved', revision: 1 });
    await server.kill9();
    server = await startServer({ database: server.database, example: true, clock: '2025-01-20T09:00:00Z' });
    players.moveTo(server);
    expect(await players.compilation(roundId)).toMatchObject({
      revision: 1,
      savedBy: 'Håkan Hitte',
      written: { summary: 'Ett år av utbyten.', texts: [ownMission] },
    });
    expect((await report()).state).toBe('accepted');
  });

  test('it is finished when every activity has its goals and the own mission is written', async () => {
    const page = await players.compilation(roundId);
    const activities = page.document?.units.flatMap((unit) => unit.activities) ?? [];
    expect(activities.find(({ activityId }) => activityId === project)?.goals).toEqual(['omsorg-nara-hemmet']);
    const unlinked = activities.filter(({ goals }) => goals.length === 0);
    expect(unlinked.length).toBeGreaterThan(0);
    const incomplete = await players.finish(roundId, 1, { ...nothingWritten, summary: 'Ett år av utbyten.' });
    expect(incomplete).toEqual({
      __typename: 'CompilationIncomplete',
      missing: [
        ...unlinked.map(({ activityId }) => ({ field: `goals.${activityId}`, code: 'goalMissing' })),
        { field: 'texts.own_mission', code: 'required' },
      ],
    });
    const [one, ...rest] = unlinked;
    const content = {
      summary: 'Ett år av utbyten.',
      texts: [ownMission],
      goals: [
        { activityId: project, goals: ['omsorg-nara-hemmet', 'trygg-hela-livet'] },
        ...rest.map(({ activityId }) => ({ activityId, goals: ['hallbar-kommun'] })),
      ],
      withoutGoal: [one?.activityId ?? ''],
    };
    const both = await Promise.all([players.finish(roundId, 1, content), players.finish(roundId, 1, content)]);
    expect(both[0]).toMatchObject({ __typename: 'CompilationFinished', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(both[1]).toEqual(both[0]);
    const finished = await players.compilation(roundId);
    expect(finished).toMatchObject({ state: 'finished', mayWrite: false, frozen: { edition: 1 } });
    expect(finished.document?.units.flatMap((unit) => unit.activities).find(({ activityId }) => activityId === project)?.goals).toEqual([
      'omsorg-nara-hemmet',
      'trygg-hela-livet',
    ]);
  });

  test('the board’s secretary records the decision', async () => {
    players.setClock('2025-03-06T10:00:00Z');
    const page = await players.decision(roundId, 'godkanner');
    expect(page).toMatchObject({
      mayRecord: true,
      bodies: ['Kommunstyrelsen'],
      notBefore: '2025-01-20',
      matter: { units: 2, unitsWithNothing: 1 },
    });
    const decision = {
      roundId,
      stepKey: 'godkanner',
      body: 'Kommunstyrelsen',
      outcome: 'approved',
      decidedOn: '2025-03-05',
      paragraph: '45',
      diarienummer: 'KS 2025/118',
      note: '',
    };
    const recorded = await players.decide(decision);
    expect(recorded).toMatchObject({ __typename: 'DecisionRecorded' });
    expect(await players.decide({ ...decision, paragraph: '45 §' })).toEqual(recorded);
    const after = await players.decision(roundId, 'godkanner');
    expect(after).toMatchObject({
      mayRecord: false,
      decision: {
        body: 'Kommunstyrelsen',
        outcome: 'approved',
        decidedOn: '2025-03-05',
        paragraph: '§ 45',
        diarienummer: 'KS 2025/118',
        recordedBy: 'Sigrid Skrivelse',
      },
    });
    expect(after.decision?.compilationHash).toBe(after.matter?.contentHash);
  });

  test('the council receives it, and the round is complete', async () => {
    players.setClock('2025-03-26T10:00:00Z');
    const receipt = {
      roundId,
      stepKey: 'tar-emot',
      body: 'Kommunfullmäktige',
      decidedOn: '2025-03-04',
      paragraph: '§ 12',
      diarienummer: 'KS 2025/118',
      note: '',
    };
    expect(await players.receive(receipt)).toMatchObject({ errors: [{ field: 'decidedOn', code: 'dayBeforeEarlierStep' }] });
    expect(await players.receive({ ...receipt, decidedOn: '2025-03-25' })).toMatchObject({ __typename: 'DecisionRecorded' });
    const page = await players.decision(roundId, 'tar-emot', people.councilSecretary);
    expect(page).toMatchObject({ endedAs: 'complete', decision: { outcome: 'received', body: 'Kommunfullmäktige' } });
    expect((await deedsOn(server.database, roundId)).at(-1)).toBe('decision.recorded');
    expect((await players.round(roundId)).endedAs).toBe('complete');
  });

  test('what was reported and decided stays, and stands beside the register of today', async () => {
    const before = await players.compilation(roundId, people.coordinator);
    expect(before.moved).toEqual([]);
    const reported = before.figures.find(({ field }) => field === 'budget')?.reported ?? 0;
    await connected(server.database.adminUrl, (client) =>
      client.query(
        'UPDATE activity_funding SET budget = 2000000, co_financing_cash = NULL, co_financing_in_kind = NULL WHERE activity_id = $1',
        [project],
      ),
    );
    const after = await players.compilation(roundId, people.coordinator);
    expect(after.frozen).toEqual(before.frozen);
    expect(after.document).toEqual(before.document);
    expect(after.figures).toContainEqual({ field: 'budget', reported, today: reported + 750_000 });
    expect(after.moved).toEqual([
      { activityId: project, field: 'budget', reported: 1_250_000, today: 2_000_000 },
      { activityId: project, field: 'co_financing', reported: 350_000, today: null },
    ]);
  });

  test('a contact person may read it once it has been decided', async () => {
    const page = await players.compilation(roundId, people.contact);
    expect(page).toMatchObject({ mayWrite: false, written: null, waiting: [] });
    expect(page.document?.units).toHaveLength(2);
  });

  test('every frozen copy of the chain has the hash of its content, and the decision names the compilation’s', async () => {
    const { rows } = await connected(server.database.adminUrl, (client) =>
      client.query<{
        subject_kind: string;
        content: { compilationHash?: string; document?: { units: { contentHash: string }[] } };
        content_hash: string;
      }>(`SELECT subject_kind, content, content_hash FROM snapshot WHERE content -> 'round' ->> 'id' = $1 ORDER BY created_at`, [roundId]),
    );
    for (const { content, content_hash: hash } of rows)
      expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(hash);
    const kinds = rows.map(({ subject_kind: kind }) => kind);
    expect(kinds).toEqual(['report', 'report', 'report', 'compilation', 'decision', 'decision']);
    const compilation = rows.find(({ subject_kind: kind }) => kind === 'compilation');
    const reports = rows.filter(({ subject_kind: kind }) => kind === 'report').map(({ content_hash: hash }) => hash);
    for (const { contentHash } of compilation?.content.document?.units ?? []) expect(reports).toContain(contentHash);
    for (const { content } of rows.filter(({ subject_kind: kind }) => kind === 'decision'))
      expect(content.compilationHash).toBe(compilation?.content_hash);
  });
});
