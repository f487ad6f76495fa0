import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { ask, ELSEWHERE, GRETA, KAJ, LISTS, LOKE, moveClock, openHelsingborg, PRIORITIES } from './helsingborg';

const PAGE = `query Page($ruleKey: ID!) { instructionPage(ruleKey: $ruleKey) { ruleName says mayWrite
  versions { number title body decidedBy decidedOn reference reason createdBy rounds { name } } } }`;
const WRITE = `mutation Write($input: WriteInstructionInput!) { writeInstruction(input: $input) { __typename
  ... on InstructionWritten { number } ... on InstructionMoved { newest } ... on FormErrors { errors { field code } } } }`;
const ROUNDS = `query { reportingPage { rounds { id name datedBy } openable { ruleKey periodKey }
  undated { ruleKey kind byInstruction taken { name periodFrom periodTo } } instructions { ruleKey number decidedOn }
  publications { ruleKey contents places publishers { role } } silent { ruleKey reasons } } }`;
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { name year dueOn periodFrom periodTo datedBy mayReview
  instruction { mayEnter version { number body } } units { reportId unitName dueOn } chain { key status reviews } } }`;
const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { __typename
  ... on RoundOpened { roundId } ... on RoundNotOpened { reasons existingId } } }`;
const DATED = `mutation Dated($input: OpenDatedRoundInput!) { openDatedRound(input: $input) { __typename
  ... on RoundOpened { roundId units } ... on RoundNotOpened { reasons } ... on RoundOverlaps { overlapsId overlapsName }
  ... on FormErrors { errors { field code } } } }`;

interface Page {
  mayWrite: boolean;
  versions: { number: number; body: string; decidedOn: string; reason: string; createdBy: string; rounds: { name: string }[] }[];
}
interface Rounds {
  rounds: { id: string; name: string; datedBy: string | null }[];
  openable: { ruleKey: string; periodKey: string }[];
  undated: { ruleKey: string; kind: string; taken: { name: string; periodTo: string }[] }[];
  instructions: { ruleKey: string; number: number | null }[];
  publications: { ruleKey: string; contents: string[]; places: string[]; publishers: object[] }[];
  silent: { ruleKey: string; reasons: string[] }[];
}
interface Round {
  name: string;
  year: number;
  dueOn: string;
  datedBy: string | null;
  mayReview: boolean;
  instruction: { mayEnter: boolean; version: { number: number; body: string } | null } | null;
  units: { reportId: string; unitName: string; dueOn: string }[];
}
type Answer = { __typename: string; number?: number; newest?: number; errors?: { field: string; code: string }[]; roundId?: string };

let server: TestServer;
const page = (email = GRETA) => ask<Page>(email, PAGE, { ruleKey: LISTS });
const rounds = (email = GRETA) => ask<Rounds>(email, ROUNDS);
const round = (id: string, email = GRETA) => ask<Round>(email, ROUND, { id });
const roundNamed = async (name: string) => (await rounds()).rounds.find((candidate) => candidate.name === name)?.id ?? '';

const text = {
  ruleKey: LISTS,
  after: 2,
  title: 'Anvisning för rapporten om internationella aktiviteter',
  body: 'Rapporten lämnas två gånger om året.',
  decidedBy: 'Kommunstyrelsen',
  decidedOn: '2026-11-25',
  reference: '§ 212',
  reason: 'Kommunstyrelsen vill ha en tätare bild.',
};
const write = (over: object = {}, email = GRETA) => ask<Answer>(email, WRITE, { input: { ...text, ...over } });

beforeAll(async () => {
  server = await openHelsingborg('2026-11-27T09:00:00Z');
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('the instruction of a rule (HBG-F4)', () => {
  test('has its versions, newest first, each with the rounds that follow it', async () => {
    const { versions, mayWrite } = await page();
    expect(mayWrite).toBe(true);
    expect(
      versions.map(({ number, decidedOn, createdBy, rounds: under }) => [number, decidedOn, createdBy, under.map(({ name }) => name)]),
    ).toEqual([
      [2, '2026-11-04', 'Greta Påhitt', ['Aktiviteter till kommunstyrelsen 2026']],
      [1, '2025-10-22', 'Greta Påhitt', ['Aktiviteter till kommunstyrelsen 2025']],
    ]);
  });

  test('each round shows the version that was in force when it was opened', async () => {
    const versionOf = async (name: string) => (await round(await roundNamed(name))).instruction?.version?.number;
    expect(await versionOf('Aktiviteter till kommunstyrelsen 2026')).toBe(2);
    expect(await versionOf('Aktiviteter till kommunstyrelsen 2025')).toBe(1);
    expect((await round(await roundNamed('Prioriteringar 2027–2030'))).instruction).toBeNull();
  });

  test('who does not open rounds reads it and does not write it', async () => {
    expect((await page(KAJ)).mayWrite).toBe(false);
    await expect(write({}, KAJ)).rejects.toThrow('FORBIDDEN');
    await expect(ask(ELSEWHERE, PAGE, { ruleKey: LISTS })).rejects.toThrow('NOT_FOUND');
    await expect(write({}, ELSEWHERE)).rejects.toThrow('NOT_FOUND');
    await expect(ask(GRETA, PAGE, { ruleKey: PRIORITIES })).rejects.toThrow('NOT_FOUND');
  });

  test('what is wrong is told at its field, and nothing is saved', async () => {
    const { errors } = await write({ body: ' ', reason: '', decidedOn: '2026-11-28' });
    expect(errors).toEqual([
      { field: 'body', code: 'required' },
      { field: 'decidedOn', code: 'dayToCome' },
      { field: 'reason', code: 'required' },
    ]);
    expect((await page()).versions).toHaveLength(2);
  });

  test('a new version holds for rounds opened from now on; those that run keep theirs', async () => {
    expect(await write()).toEqual({ __typename: 'InstructionWritten', number: 3 });
    expect((await page()).versions[0]).toMatchObject({ number: 3, reason: text.reason, rounds: [] });
    expect((await round(await roundNamed('Aktiviteter till kommunstyrelsen 2026'))).instruction?.version?.number).toBe(2);
    expect((await rounds()).instructions).toEqual([{ ruleKey: LISTS, number: 3, decidedOn: '2026-11-25' }]);
  });

  test('of two who write from the same version, the second is told of the first', async () => {
    expect(await write({ body: 'Annat.' })).toEqual({ __typename: 'InstructionMoved', newest: 3 });
    const both = await Promise.all([write({ after: 3, body: 'Ett.' }), write({ after: 3, body: 'Två.' })]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InstructionMoved', 'InstructionWritten']);
    expect((await page()).versions).toHaveLength(4);
  });

  test('a version cannot be changed by the application at all', async () => {
    const change = (statement: string) => connected(server.database.appUrl, (client) => client.query(statement));
    await expect(change(`UPDATE instruction SET body = ''`)).rejects.toThrow('permission denied');
    await expect(change('DELETE FROM instruction')).rejects.toThrow('permission denied');
  });

  test('the chain of records tells who wrote which version', async () => {
    const written = await connected(server.database.adminUrl, (client) =>
      client.query(
        `SELECT d.actor_name, d.detail FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
         WHERE l.action = 'instruction.written' ORDER BY l.position DESC LIMIT 1`,
      ),
    );
    expect(written.rows[0]).toMatchObject({ actor_name: 'Greta Påhitt', detail: { ruleKey: LISTS, number: 4 } });
  });
});

describe('a round whose dates the rule does not fix (HBG-F2)', () => {
  const dates = {
    ruleKey: PRIORITIES,
    name: 'Prioriteringar 2031–2034',
    periodFrom: '2031-01-01',
    periodTo: '2034-12-31',
    dueOn: '2026-12-18',
    datedBy: 'Målprogrammen för 2031–2034',
  };
  const open = (over: object = {}, email = GRETA) => ask<Answer>(email, DATED, { input: { ...dates, ...over } });

  test('is offered with own dates and with no year of its own', async () => {
    const { undated, openable } = await rounds();
    expect(undated.map(({ ruleKey, kind, taken }) => [ruleKey, kind, taken.map(({ name }) => name)])).toEqual([
      [PRIORITIES, 'plan', ['Prioriteringar 2027–2030']],
    ]);
    expect(openable.filter(({ ruleKey }) => ruleKey === PRIORITIES)).toEqual([]);
    expect(await ask(GRETA, OPEN, { input: { ruleKey: PRIORITIES, year: 2026 } })).toMatchObject({ reasons: ['dates_not_stated'] });
    expect((await rounds(KAJ)).undated).toEqual([]);
  });

  test('is refused at its fields, and told which round it runs into', async () => {
    expect((await open({ name: '', periodTo: '2030-01-01', dueOn: '2026-11-26' })).errors).toEqual([
      { field: 'name', code: 'required' },
      { field: 'periodTo', code: 'endBeforeStart' },
      { field: 'dueOn', code: 'dayPassed' },
    ]);
    expect(await open({ periodFrom: '2030-12-31' })).toEqual({
      __typename: 'RoundOverlaps',
      overlapsId: await roundNamed('Prioriteringar 2027–2030'),
      overlapsName: 'Prioriteringar 2027–2030',
    });
  });

  test('a rule with dates of its own takes no others, and one without reporters opens none', async () => {
    expect(await open({ ruleKey: LISTS })).toEqual({ __typename: 'RoundNotOpened', reasons: ['dates_stated'] });
    expect(await open({ ruleKey: 'arlig-redovisning' })).toEqual({
      __typename: 'RoundNotOpened',
      reasons: ['reporters_not_stated', 'contents_not_stated'],
    });
    expect(await open({ ruleKey: 'finns-inte' })).toMatchObject({ reasons: ['unknown_rule'] });
  });

  test('only who manages rounds opens it', async () => {
    await expect(open({}, LOKE)).rejects.toThrow('FORBIDDEN');
    expect(await open({}, ELSEWHERE)).toMatchObject({ reasons: ['unknown_rule'] });
  });

  test('asks the units with the days given, and says where they come from', async () => {
    const opened = await open();
    expect(opened).toMatchObject({ __typename: 'RoundOpened', units: 4 });
    expect(await round(opened.roundId ?? '')).toMatchObject({
      name: dates.name,
      year: 2034,
      dueOn: dates.dueOn,
      datedBy: dates.datedBy,
      periodFrom: dates.periodFrom,
      periodTo: dates.periodTo,
      // Committees receive the priorities; the coordinator is not one of them.
      mayReview: false,
    });
    expect(await deedsOn(server.database, opened.roundId ?? '')).toEqual(['round.opened']);
    const { units } = await round(opened.roundId ?? '');
    expect(new Set(units.map(({ dueOn }) => dueOn))).toEqual(new Set([dates.dueOn]));
  });

  test('opened twice at once, there is one', async () => {
    const later = { name: 'Sedan', periodFrom: '2035-01-01', periodTo: '2035-12-31' };
    const both = await Promise.all([open(later), open(later)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RoundOpened', 'RoundOverlaps']);
  });
});

test('what opens no round says why, and what is to be published is shown with its gap (HBG-F3, HBG-F5)', async () => {
  const { silent, publications } = await rounds();
  expect(silent).toEqual([{ ruleKey: 'arlig-redovisning', reasons: ['reporters_not_stated', 'contents_not_stated'] }]);
  expect(publications).toEqual([
    {
      ruleKey: 'publicering',
      contents: ['Strategin', 'Internationella aktiviteter', 'Internationella nätverk'],
      places: ['Stadens webbplats'],
      publishers: [],
    },
  ]);
});

test('the year after, the round that is opened follows the newest version', async () => {
  moveClock('2027-11-15T09:00:00Z');
  const opened = await ask<Answer>(GRETA, OPEN, { input: { ruleKey: LISTS, year: 2027 } });
  expect((await round(opened.roundId ?? '')).instruction?.version?.number).toBe(4);
});
