import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { utblick } from '../kit/command-line';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { cellsInXlsx, wordsInDocx } from '../kit/unzip';
import { CarriedRounds, staff } from './carried-rounds';

const { coordinator, school, culture, others, board } = staff.huddinge;
const RULE = 'aktiviteter-och-effekter';
const STEP = 'for-in';
const EFFECTS = '=SUM(A1)\nSkolorna tar över klubbarna.';
const entry = { stepKey: STEP, diarienummer: ' BUN  2027/41 ', enteredOn: '2027-04-06' };

let server: TestServer;
let rounds: CarriedRounds;
let roundId: string;
let reportId: string;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-04-06T08:00:00Z' });
  rounds = new CarriedRounds(server);
  roundId = await rounds.open(coordinator, RULE, 2027, '2027-03');
  reportId = (await rounds.text(school, roundId)).reportId;
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const refused = (reason: string) => ({ __typename: 'RoundStepRefused', reason });
const marked = { __typename: 'EntryMarked', entryId: expect.any(String) };
const mark = (over: object = {}, email: string = school) => rounds.mark(email, { roundId, reportId, ...entry, ...over });

describe('before anything is handed in', () => {
  test('the page says what it waits for, and in which document it will stand', async () => {
    const page = await rounds.passages(coordinator, roundId);
    expect(page.steps).toEqual([{ key: STEP, perUnit: true, carriers: ['Delårsrapport'] }]);
    expect(page.texts).toHaveLength(8);
    expect(page.texts.every(({ state, text }) => state === 'waiting' && text === null)).toBe(true);
    const year = await rounds.named(coordinator, 'Aktiviteter och effekter 2026');
    expect((await rounds.passages(coordinator, year.id)).steps[0]?.carriers).toEqual(['Verksamhetsberättelse']);
  });

  test('nothing can be ticked off or fetched', async () => {
    expect(await mark()).toEqual(refused('not_submitted'));
    expect(await rounds.unmark(school, { roundId, reportId, stepKey: STEP })).toEqual(refused('not_entered'));
    expect((await rounds.file(school, `${roundId}/enhet/${reportId}/text.docx`)).status).toBe(404);
  });

  test('an activity that begins after the period is not in the list', async () => {
    const list = `query Report($id: ID!) { reportPage(id: $id) { unitAnswers { field value { text } } } }`;
    const interim = await rounds.named(coordinator, 'Aktiviteter och effekter 2026-08');
    const report = (await rounds.text('leila.latsas@huddinge.example', interim.id)).reportId;
    const page = await rounds.sure<{ unitAnswers: object[] }>('leila.latsas@huddinge.example', list, { id: report });
    expect(JSON.stringify(page)).not.toContain('Konferens om barns hälsa');
  });
});

describe('a text that is ready', () => {
  beforeAll(async () => {
    expect(await rounds.submit(school, reportId, { effects: EFFECTS })).toEqual({ __typename: 'ReportMoved' });
  });

  test('stands as it was reported, list and effects under their headings', async () => {
    const { state, text, mayEnter, contentHash } = await rounds.text(school, roundId);
    expect({ state, mayEnter }).toEqual({ state: 'ready', mayEnter: [STEP] });
    expect(text).toBe(
      'Internationellt arbete\n\nAktiviteter\n– Kodklubbar i tre länder\n\nEffekter\n=SUM(A1)\nSkolorna tar över klubbarna.',
    );
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['no number', { diarienummer: '  ' }, [{ field: 'diarienummer', code: 'required' }]],
    ['a number without digits', { diarienummer: 'BUN' }, [{ field: 'diarienummer', code: 'diarienummerShape' }]],
    ['a number that is too long', { diarienummer: `BUN ${'1'.repeat(80)}` }, [{ field: 'diarienummer', code: 'tooLong' }]],
    ['no day', { enteredOn: '' }, [{ field: 'enteredOn', code: 'required' }]],
    ['a day that is none', { enteredOn: '2027-02-30' }, [{ field: 'enteredOn', code: 'notDate' }]],
    ['a day to come', { enteredOn: '2027-04-07' }, [{ field: 'enteredOn', code: 'dayInFuture' }]],
    ['a day before it was handed in', { enteredOn: '2027-04-05' }, [{ field: 'enteredOn', code: 'dayBeforeEarlierStep' }]],
    [
      'both wrong',
      { enteredOn: 'i går', diarienummer: '' },
      [
        { field: 'enteredOn', code: 'notDate' },
        { field: 'diarienummer', code: 'required' },
      ],
    ],
  ])('%s is told at its field, and nothing is noted', async (_, over, errors) => {
    expect(await mark(over)).toEqual({ __typename: 'FormErrors', errors });
    expect((await rounds.text(school, roundId)).entries).toEqual([]);
  });

  test('nobody but its unit ticks it off', async () => {
    expect(await mark({}, culture)).toEqual(['NOT_FOUND']);
    expect(await mark({}, coordinator)).toEqual(['FORBIDDEN']);
    expect(await mark({}, board)).toEqual(['FORBIDDEN']);
    expect(await mark({}, staff.elsewhere)).toEqual(['NOT_FOUND']);
    expect(await mark({ reportId: 'x' })).toEqual(['NOT_FOUND']);
    expect(await mark({ reportId: null })).toEqual(refused('wrong_act'));
    expect(await mark({ stepKey: 'tar-emot' })).toEqual(refused('wrong_act'));
    expect(await mark({ stepKey: 'finns-inte' })).toEqual(['NOT_FOUND']);
    const other = await rounds.named(coordinator, 'Aktiviteter och effekter 2026-08');
    expect(await mark({ roundId: other.id })).toEqual(['NOT_FOUND']);
  });

  test('is ticked off with number and day, and once more says the same', async () => {
    const first = await mark();
    expect(first).toEqual(marked);
    expect(await mark()).toEqual(first);
    expect(await mark({ diarienummer: 'BUN 2027/42' })).toEqual(refused('already_entered'));
    const { state, entries, mayEnter, mayWithdraw, contentHash } = await rounds.text(school, roundId);
    expect({ state, mayEnter, mayWithdraw }).toEqual({ state: 'entered', mayEnter: [], mayWithdraw: [STEP] });
    expect(entries).toEqual([
      {
        stepKey: STEP,
        carrier: 'Delårsrapport',
        diarienummer: 'BUN 2027/41',
        enteredOn: '2027-04-06',
        enteredBy: 'Farid Fiktiv',
        withdrawnBy: null,
        contentHash,
        current: true,
      },
    ]);
    expect(await rounds.move(school, 'takeBackReport', reportId)).toMatchObject({ reason: 'already_entered' });
  });

  test('a wrong tick is taken away, stays as history and leaves its trace', async () => {
    expect(await rounds.unmark(culture, { roundId, reportId, stepKey: STEP })).toEqual(['NOT_FOUND']);
    expect(await rounds.unmark(school, { roundId, reportId, stepKey: STEP })).toEqual(marked);
    expect(await rounds.unmark(school, { roundId, reportId, stepKey: STEP })).toEqual(refused('not_entered'));
    expect(await mark({ diarienummer: 'BUN 2027/42' })).toEqual(marked);
    const { entries } = await rounds.text(school, roundId);
    expect(entries).toMatchObject([
      { diarienummer: 'BUN 2027/42', current: true, withdrawnBy: null },
      { diarienummer: 'BUN 2027/41', current: false, withdrawnBy: 'Farid Fiktiv' },
    ]);
    const { rows } = await connected(server.database.adminUrl, (admin) =>
      admin.query('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY position', [reportId]),
    );
    expect(rows.map(({ action }) => action)).toEqual(['report.submitted', 'report.entered', 'report.entry_withdrawn', 'report.entered']);
  });
});

describe('files', () => {
  test('a Word document holds the text under real headings, and is saved under its name', async () => {
    const { status, headers, bytes } = await rounds.file(school, `${roundId}/enhet/${reportId}/text.docx`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('wordprocessingml');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Aktiviteter och effekter 2027-03_ Barn- och utbildningsforvaltningen.docx"; filename*=UTF-8''${encodeURIComponent('Aktiviteter och effekter 2027-03, Barn- och utbildningsförvaltningen.docx')}`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(wordsInDocx(bytes).trim()).toBe(
      'Internationellt arbete\nAktiviteter\nKodklubbar i tre länder\nEffekter\n=SUM(A1)\nSkolorna tar över klubbarna.',
    );
  });

  test('no cell of a spreadsheet is a formula', async () => {
    const passage = await rounds.file(school, `${roundId}/enhet/${reportId}/text.xlsx`);
    expect(cellsInXlsx(passage.bytes)).toContain("'=SUM(A1)\nSkolorna tar över klubbarna.");
    const all = cellsInXlsx((await rounds.file(coordinator, `${roundId}/redovisningar.xlsx`)).bytes);
    expect(all).toEqual(expect.arrayContaining(['Enhet', 'Läge', 'Aktiviteter', 'Effekter', 'Kodklubbar i tre länder', 'Inte påbörjad']));
    expect(all).toContain("'=SUM(A1)\nSkolorna tar över klubbarna.");
    expect(all.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('hold what the person may see and nothing else', async () => {
    const earlier = await rounds.named(coordinator, 'Aktiviteter och effekter 2026-08');
    const whole = wordsInDocx((await rounds.file(coordinator, `${earlier.id}/texter.docx`)).bytes);
    expect(whole).toContain('Vård- och omsorgsförvaltningen');
    const own = wordsInDocx((await rounds.file(culture, `${earlier.id}/texter.docx`)).bytes);
    expect(own).toContain('120 unga musiker');
    expect(own).not.toContain('demensboenden');
    const rows = cellsInXlsx((await rounds.file(culture, `${earlier.id}/redovisningar.xlsx`)).bytes);
    expect(rows).toContain('Kultur- och fritidsförvaltningen');
    expect(rows).not.toContain('Vård- och omsorgsförvaltningen');
    expect((await rounds.file(culture, `${roundId}/enhet/${reportId}/text.docx`)).status).toBe(404);
  });

  test.each([
    ['nobody', null, 401],
    ['another municipality', staff.elsewhere, 404],
  ])('%s gets none', async (_, email, status) => {
    for (const path of ['texter.docx', 'texter.xlsx', 'redovisningar.xlsx', `enhet/${reportId}/text.docx`]) {
      const answer = await rounds.file(email, `${roundId}/${path}`);
      expect({ path, status: answer.status, type: answer.headers.get('content-type') }).toEqual({
        path,
        status,
        type: 'text/plain; charset=utf-8',
      });
    }
  });

  test('an id that is none is not found', async () => {
    expect((await rounds.file(coordinator, `x'--/redovisningar.xlsx`)).status).toBe(404);
    expect((await rounds.file(coordinator, `${roundId}/enhet/x/text.docx`)).status).toBe(404);
  });
});

describe('the end', () => {
  test('comes when every text stands where it belongs, and says that the receiver is not stated', async () => {
    for (const email of [...others, culture]) {
      const own = (await rounds.text(email, roundId)).reportId;
      expect(await rounds.move(email, 'submitNothingToReport', own)).toEqual({ __typename: 'ReportMoved' });
    }
    expect(await rounds.round(coordinator, roundId)).toMatchObject({ endedAs: 'stops_here', stoppedAt: 'receive' });
    expect(await rounds.named(coordinator, 'Aktiviteter och effekter 2027-03')).toMatchObject({
      endedAs: 'stops_here',
      stoppedAt: 'receive',
    });
  });

  test('a tick that is taken away opens the round again', async () => {
    expect(await rounds.unmark(school, { roundId, reportId, stepKey: STEP })).toEqual(marked);
    expect(await rounds.round(coordinator, roundId)).toMatchObject({ endedAs: null, stoppedAt: null });
    expect(await mark({ diarienummer: 'BUN 2027/42' })).toEqual(marked);
    expect(await rounds.round(coordinator, roundId)).toMatchObject({ endedAs: 'stops_here' });
  });
});

describe('once the municipality has decided who receives and approves', () => {
  const decision = { decidedBy: 'Kommunstyrelsen', date: '2027-04-01', reference: 'KS 2027/9' };
  let next: string;

  beforeAll(async () => {
    const { stdout } = await utblick(['tenant', 'export', 'huddinge'], server.database.adminUrl);
    const configuration = parse(stdout) as { rules: { key: string; steps: { key: string; actors: unknown }[] }[] };
    const settle = (key: string, role: string): void => {
      const step = configuration.rules.find((rule) => rule.key === RULE)?.steps.find((each) => each.key === key);
      if (step) step.actors = { value: [{ role }], origin: 'local', source: decision };
    };
    settle('tar-emot', 'kommunstyrelsens-forvaltning');
    settle('godkanner', 'kommunstyrelsen');
    const file = join(mkdtempSync(join(tmpdir(), 'utblick-')), 'huddinge.yaml');
    writeFileSync(file, stringify(configuration, { aliasDuplicateObjects: false }));
    expect((await utblick(['tenant', 'apply', file, '--from', '2027-04-06'], server.database.adminUrl)).stderr).toBe('');
    next = await rounds.open(coordinator, RULE, 2027, '2027-08');
  });

  test('the next round has both, with their own source', async () => {
    const { chain, parts } = await rounds.round(coordinator, next);
    expect(chain.map(({ key, status, actors }) => ({ key, status, actors }))).toMatchObject([
      { key: 'redovisar', status: 'current' },
      { key: STEP, status: 'current' },
      { key: 'tar-emot', status: 'waiting', actors: [{ role: 'Kommunstyrelsens förvaltning' }] },
      { key: 'godkanner', status: 'waiting', actors: [{ role: 'Kommunstyrelsen' }] },
    ]);
    const own = { stated: 'full', origin: 'local', sources: [{ item: null, decidedBy: 'Kommunstyrelsen', date: '2027-04-01' }] };
    expect(parts.filter(({ part }) => part === 'receivers' || part === 'approvers')).toEqual([
      { part: 'receivers', ...own },
      { part: 'approvers', ...own },
    ]);
  });

  test('the rounds that were opened before keep their rules', async () => {
    const { chain, parts } = await rounds.round(coordinator, roundId);
    expect(chain.find(({ key }) => key === 'tar-emot')).toMatchObject({ status: 'unknown', actors: [] });
    expect(parts.find(({ part }) => part === 'receivers')).toMatchObject({ stated: 'not_stated', origin: 'adopted' });
  });

  test('a text is entered once the receiver has accepted it; one that is sent back loses its tick and keeps its history', async () => {
    const { reportId: own } = await rounds.text(school, next);
    await rounds.submit(school, own, { effects: 'Rektorerna har satt av tid.' });
    const place = { roundId: next, reportId: own, stepKey: STEP };
    const where = { ...place, diarienummer: 'BUN 2027/90', enteredOn: '2027-04-06' };
    expect((await rounds.text(school, next)).state).toBe('review');
    expect(await rounds.mark(school, where)).toEqual(refused('not_accepted'));
    expect(await rounds.move(coordinator, 'acceptReport', own)).toEqual({ __typename: 'ReportMoved' });
    expect(await rounds.mark(school, where)).toEqual(marked);
    const RETURN = 'mutation Return($input: ReportCommentInput!) { returnReport(input: $input) { __typename } }';
    expect(await rounds.ask(coordinator, RETURN, { input: { reportId: own, comment: 'Skriv mer.' } })).toEqual({
      __typename: 'ReportMoved',
    });
    const text = await rounds.text(school, next);
    expect(text).toMatchObject({
      state: 'waiting',
      text: null,
      entries: [{ diarienummer: 'BUN 2027/90', current: false, withdrawnBy: null }],
    });
  });
});
