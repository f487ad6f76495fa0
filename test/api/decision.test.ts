import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { COMPILATION, DECISION, nothingWritten, type Outcome, ownMission, Players, people } from './decision-players';

let server: TestServer;
let players: Players;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2025-03-06T10:00:00Z' });
  players = new Players(server);
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

const written = { ...nothingWritten, texts: [ownMission] };

const decision = (roundId: string, changed: object = {}) => ({
  roundId,
  stepKey: 'godkanner',
  body: 'Kommunstyrelsen',
  outcome: 'approved',
  decidedOn: '2025-03-06',
  paragraph: '45',
  diarienummer: 'KS 2025/118',
  note: '',
  ...changed,
});

const receipt = (roundId: string, changed: object = {}) => {
  const { outcome: _outcome, ...rest } = decision(roundId, { stepKey: 'tar-emot', body: 'Kommunfullmäktige', ...changed });
  return rest;
};

const count = async (table: 'decision' | 'snapshot' | 'compilation', roundId: string): Promise<number> =>
  connected(server.database.adminUrl, async (client) => {
    const where = table === 'snapshot' ? `content -> 'round' ->> 'id' = $1` : 'round_id = $1';
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, [roundId]);
    return rows[0]?.n ?? 0;
  });

describe('the compilation', () => {
  let roundId: string;

  beforeAll(async () => {
    roundId = await players.openRound(2019);
  });

  test('two write at once: the second is told and loses nothing', async () => {
    const { revision } = await players.compilation(roundId);
    expect(await players.save(roundId, revision, { ...written, summary: 'Håkans text.' })).toMatchObject({ revision: revision + 1 });
    const told = await players.save(roundId, revision, { ...written, summary: 'Jonnas text.' }, people.coordinator);
    expect(told).toEqual({
      __typename: 'CompilationConflict',
      revision: revision + 1,
      savedBy: 'Håkan Hitte',
      written: { summary: 'Håkans text.' },
    });
    expect((await players.compilation(roundId)).written?.summary).toBe('Håkans text.');
  });

  test('the first save made twice at the same moment is one compilation', async () => {
    const other = await players.openRound(2018);
    const both = await Promise.all([players.save(other, 0, written), players.save(other, 0, written)]);
    expect(both).toEqual([0, 1].map(() => ({ __typename: 'CompilationSaved', revision: 1 })));
    expect(await count('compilation', other)).toBe(1);
  });

  test('what cannot be stored is named where it stands, and nothing is saved', async () => {
    const { revision } = await players.compilation(roundId);
    const activityId = roundId;
    const content = {
      summary: 'x'.repeat(40_001),
      texts: [{ key: 'no_such', text: 'x' }],
      goals: [{ activityId, goals: ['no-such-goal'] }],
      withoutGoal: [],
    };
    expect(await players.save(roundId, revision, content)).toEqual({
      __typename: 'FormErrors',
      errors: [
        { field: 'summary', code: 'tooLong' },
        { field: 'texts.no_such', code: 'unknownChoice' },
        { field: `goals.${activityId}`, code: 'unknownChoice' },
      ],
    });
    expect((await players.compilation(roundId)).revision).toBe(revision);
  });

  test('a report that was left out can still come in until the compilation is finished', async () => {
    const late = await players.reportOf(roundId, 'Valnämndens kansli');
    expect(await players.leaveOut(late, 'Svarar inte.')).toEqual({ __typename: 'ReportMoved' });
    expect(await players.leaveOut(late, 'Svarar inte.')).toEqual({ __typename: 'ReportMoved' });
    const submit = `mutation M($id: ID!) { submitNothingToReport(reportId: $id) { __typename } }`;
    expect(await players.ask(people.otherContact, submit, { id: late })).toEqual({ __typename: 'ReportMoved' });
    expect(await players.leaveOut(late, 'Svarar inte.')).toEqual({ __typename: 'RoundStepRefused', reason: 'already_submitted' });
    const { document, waiting } = await players.compilation(roundId);
    expect(document?.leftOut).toEqual([]);
    expect(waiting.map(({ unitName }) => unitName)).toContain('Valnämndens kansli');
  });

  test('only those whom the chain names finish it, and only those with the permission write in it', async () => {
    const done = await players.openRound(2017);
    await players.leaveOutTheRest(done);
    expect(await players.ask(people.contact, COMPILATION, { roundId: done })).toEqual(['NOT_FOUND']);
    expect(await players.finish(done, 0, written, people.contact)).toEqual(['FORBIDDEN']);
    expect(await players.save(done, 0, written, people.boardSecretary)).toEqual(['FORBIDDEN']);
    expect(await players.leaveOut(done, 'x', people.contact)).toEqual(['FORBIDDEN']);
    expect(await players.compilation(done, people.boardSecretary)).toMatchObject({ mayWrite: false, document: null, written: null });
  });

  test('once finished it cannot be written in any more', async () => {
    const done = await players.compiledRound(2016);
    expect(await players.save(done, 1, { ...written, summary: 'För sent.' })).toEqual({
      __typename: 'RoundStepRefused',
      reason: 'already_done',
    });
    expect(await players.finish(done, 1, { ...written, summary: 'För sent.' })).toEqual({
      __typename: 'RoundStepRefused',
      reason: 'already_done',
    });
    expect((await players.compilation(done)).document?.summary).toBe('');
  });
});

describe('a decision', () => {
  let roundId: string;

  beforeAll(async () => {
    roundId = await players.compiledRound(2015);
  });

  test.each([
    ['a day in the future', { decidedOn: '2025-03-07' }, { field: 'decidedOn', code: 'dayInFuture' }],
    ['a day before the compilation was finished', { decidedOn: '2025-03-05' }, { field: 'decidedOn', code: 'dayBeforeEarlierStep' }],
    ['a day that is none', { decidedOn: '2025-02-30' }, { field: 'decidedOn', code: 'notDate' }],
    ['no day', { decidedOn: '' }, { field: 'decidedOn', code: 'required' }],
    ['no paragraph', { paragraph: ' ' }, { field: 'paragraph', code: 'required' }],
    ['a paragraph that is none', { paragraph: 'fyrtiofem' }, { field: 'paragraph', code: 'paragraphShape' }],
    ['no registration number', { diarienummer: '' }, { field: 'diarienummer', code: 'required' }],
    ['another body', { body: 'Kommunfullmäktige' }, { field: 'body', code: 'unknownChoice' }],
    ['a receipt for a decision', { outcome: 'received' }, { field: 'outcome', code: 'unknownChoice' }],
    ['a referral back without a reason', { outcome: 'referred_back' }, { field: 'note', code: 'reasonMissing' }],
  ])('%s is told at its field', async (_name, changed, error) => {
    expect(await players.decide(decision(roundId, changed))).toEqual({ __typename: 'FormErrors', errors: [error] });
    expect(await count('decision', roundId)).toBe(0);
  });

  test('everything that is wrong is told at once', async () => {
    const told = await players.decide(decision(roundId, { decidedOn: '', paragraph: '', diarienummer: '' }));
    expect(told).toMatchObject({ errors: [{ field: 'decidedOn' }, { field: 'paragraph' }, { field: 'diarienummer' }] });
  });

  test('the wrong person, the wrong step and the wrong order are refused in words of the chain', async () => {
    expect(await players.decide(decision(roundId), people.councilSecretary)).toEqual({
      __typename: 'RoundStepRefused',
      reason: 'not_your_step',
    });
    expect(await players.decide(decision(roundId), people.coordinator)).toEqual(['FORBIDDEN']);
    expect(await players.decide(decision(roundId), people.contact)).toEqual(['FORBIDDEN']);
    expect(await players.receive(receipt(roundId))).toEqual({ __typename: 'RoundStepRefused', reason: 'not_open_yet' });
    expect(await players.decide(decision(roundId, { stepKey: 'tar-emot', body: 'Kommunfullmäktige' }), people.councilSecretary)).toEqual({
      __typename: 'RoundStepRefused',
      reason: 'wrong_act',
    });
    expect(await players.decide(decision(roundId, { stepKey: 'finns-inte' }))).toEqual(['NOT_FOUND']);
    expect(await players.decide(decision('0190a000-0000-7000-8000-000000000000'))).toEqual(['NOT_FOUND']);
    expect(await players.decide(decision('inget-id'))).toEqual(['NOT_FOUND']);
    expect(await count('decision', roundId)).toBe(0);
  });

  test('recorded twice at once it is recorded once; another one after it is refused', async () => {
    const both = await Promise.all([players.decide(decision(roundId)), players.decide(decision(roundId))]);
    expect(both[0]).toMatchObject({ __typename: 'DecisionRecorded' });
    expect(both[1]).toEqual(both[0]);
    expect(await players.decide(decision(roundId, { paragraph: '46' }))).toEqual({
      __typename: 'RoundStepRefused',
      reason: 'already_decided',
    });
    expect(await count('decision', roundId)).toBe(1);
  });

  test('it leaves a row in the audit chain', async () => {
    const { rows } = await connected(server.database.adminUrl, (client) =>
      client.query<{ detail: object }>(
        `SELECT d.detail FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id WHERE l.action = 'decision.recorded' AND l.subject_id = $1`,
        [roundId],
      ),
    );
    expect(rows).toEqual([{ detail: expect.objectContaining({ body: 'Kommunstyrelsen', paragraph: '§ 45', outcome: 'approved' }) }]);
  });

  test('a step that is no decision has no decision page, and other tenants have no round', async () => {
    expect(await players.ask(people.coordinator, DECISION, { roundId, stepKey: 'sammanstaller' })).toEqual(['NOT_FOUND']);
    const elsewhere = await connected(server.database.adminUrl, async (client) => {
      const { rows } = await client.query<{ email: string }>(
        `SELECT a.email FROM account a JOIN membership m ON m.account_id = a.id JOIN tenant t ON t.id = m.tenant_id
         WHERE t.key = 'helsingborg' AND NOT EXISTS (SELECT FROM membership o WHERE o.account_id = a.id AND o.tenant_id <> m.tenant_id) ORDER BY a.email LIMIT 1`,
      );
      return rows[0]?.email ?? '';
    });
    for (const document of [DECISION, COMPILATION]) {
      const answer = await players.ask<Outcome>(elsewhere, document, { roundId, stepKey: 'godkanner' });
      expect([['NOT_FOUND'], ['FORBIDDEN']]).toContainEqual(answer);
    }
  });
});

describe('a matter that is referred back', () => {
  test('opens the compilation as a new edition, and what the board had before it stays', async () => {
    const roundId = await players.compiledRound(2014);
    const first = await players.compilation(roundId);
    const back = decision(roundId, { outcome: 'referred_back', note: 'Komplettera med kostnader.' });
    const recorded = await players.decide(back);
    expect(recorded).toMatchObject({ __typename: 'DecisionRecorded' });
    expect(await players.decide(back)).toEqual(recorded);
    const open = await players.compilation(roundId);
    expect(open).toMatchObject({ state: 'draft', mayWrite: true, frozen: { contentHash: first.frozen?.contentHash, edition: 1 } });
    expect(open.decisions).toMatchObject([{ outcome: 'referred_back', paragraph: '§ 45' }]);
    expect(await players.compilation(roundId, people.boardSecretary)).toMatchObject({ document: { summary: '' }, mayWrite: false });
    expect(await players.finish(roundId, open.revision, { ...written, summary: 'Nu med kostnader.' })).toMatchObject({
      __typename: 'CompilationFinished',
    });
    const second = await players.compilation(roundId);
    expect(second.frozen).toMatchObject({ edition: 2 });
    expect(second.frozen?.contentHash).not.toBe(first.frozen?.contentHash);
    expect(await players.decide(decision(roundId, { paragraph: '61 §' }))).toMatchObject({ __typename: 'DecisionRecorded' });
    const page = await players.decision(roundId, 'godkanner');
    expect(page.decisions.map(({ outcome }) => outcome)).toEqual(['referred_back', 'approved']);
    expect(page.decision).toMatchObject({ paragraph: '§ 61', compilationHash: second.frozen?.contentHash });
    expect(await count('snapshot', roundId)).toBe(4);
  });
});

describe('a matter that is rejected', () => {
  test('ends the round there', async () => {
    const roundId = await players.compiledRound(2013);
    expect(await players.decide(decision(roundId, { outcome: 'rejected', note: 'Underlaget räcker inte.' }))).toMatchObject({
      __typename: 'DecisionRecorded',
    });
    expect(await players.decision(roundId, 'godkanner')).toMatchObject({
      endedAs: 'rejected',
      mayRecord: false,
      decision: { outcome: 'rejected' },
    });
    expect(await players.receive(receipt(roundId))).toEqual({ __typename: 'RoundStepRefused', reason: 'round_ended' });
    expect(await players.save(roundId, 1, { ...written, summary: 'Ändras efteråt.' })).toMatchObject({ __typename: 'RoundStepRefused' });
  });
});
