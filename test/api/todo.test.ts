import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';
import { nothingWritten, type Outcome, ownMission, Players, people } from './decision-players';

const PAGE = `query Page { todoPage { today horizon mayAddActivity
  now { __typename
    ... on TodoOwnReport { dueOn dueState days roundName unitName returned started reportId }
    ... on TodoLateReports { dueOn dueState days unitNames toRemind unreachable remindedOn }
    ... on TodoReviews { dueOn dueState reports oldestUnit oldestOn firstReportId }
    ... on TodoCompilation { roundId dueOn ownMissionMissing finished }
    ... on TodoStep { roundId stepKey verb bodies dueOn }
    ... on TodoVacancies { roleName unitNames until }
    ... on TodoChecks { activities name activityId unitIds } }
  soon { on lane own roundId roundName verb units body activities { name } }
  figures { key value of series { year value } } } }`;
const TO_CHECK = `query List($input: ActivitiesPageInput!) { activitiesPage(input: $input) { total } }`;
const REMIND = `mutation Remind($reportIds: [ID!]!) { remindUnits(reportIds: $reportIds) { reminded } }`;
const ACCEPT = `mutation Accept($id: ID!) { acceptReport(reportId: $id) { __typename } }`;

interface Item {
  readonly __typename: string;
  readonly [field: string]: unknown;
}
interface Coming {
  readonly on: string;
  readonly lane: string;
  readonly own: boolean;
  readonly verb: string | null;
  readonly units: number;
  readonly body: string | null;
  readonly activities: readonly { readonly name: string }[];
}
interface Figure {
  readonly key: string;
  readonly value: number | null;
  readonly of: number | null;
  readonly series: readonly { readonly year: number; readonly value: number | null }[];
}
interface Page {
  readonly today: string;
  readonly horizon: string;
  readonly now: readonly Item[];
  readonly soon: readonly Coming[];
  readonly figures: readonly Figure[] | null;
}

const AFTER_THE_LAST_DAY = '2027-01-18T09:00:00Z';
const BOARD_MEMBER = 'ylva.klubba@kristianstad.example';
const RETURNED_TO = 'tor.skiss@kristianstad.example';
const OTHER_COORDINATOR = 'ines.ide@huddinge.example';
const REGION = 'sven.skansaga@region-skane.example';

let server: TestServer;
let players: Players;

const page = (email: string = people.coordinator) => players.sure<Page>(email, PAGE, {});
const kinds = ({ now }: Page) => now.map(({ __typename }) => __typename);
const rowOf = ({ now }: Page, kind: string) => now.find(({ __typename }) => __typename === kind);
const figure = ({ figures }: Page, key: string) => figures?.find((each) => each.key === key);

beforeAll(async () => {
  server = await startServer({ example: true, clock: AFTER_THE_LAST_DAY });
  players = new Players(server);
});

afterEach(() => players.setClock(AFTER_THE_LAST_DAY));

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('what waits', () => {
  test('for the office: late units are one row, then reviews, an empty place and activities to check', async () => {
    const found = await page();
    expect(kinds(found)).toEqual(['TodoLateReports', 'TodoReviews', 'TodoVacancies', 'TodoChecks']);
    const late = rowOf(found, 'TodoLateReports');
    expect(late).toMatchObject({ dueOn: '2027-01-15', dueState: 'late', days: 3, remindedOn: null });
    expect(late?.unitNames).toHaveLength(8);
    expect(late?.unitNames).toContain('Omsorgsförvaltningen');
    // Companies have an extension and are not late.
    expect(late?.unitNames).not.toContain('Exempelbostäder AB');
    // Where nobody has been appointed, nobody can be reminded.
    expect(late?.toRemind).toHaveLength(7);
    expect(late?.unreachable).toEqual(['Överförmyndarförvaltningen']);
    expect(rowOf(found, 'TodoReviews')).toMatchObject({ reports: 3, oldestUnit: 'Kultur och fritid', oldestOn: '2026-11-12' });
    expect(rowOf(found, 'TodoVacancies')).toMatchObject({ unitNames: ['Överförmyndarförvaltningen'], until: '2026-09-30' });
  });

  test('the activities to check are as many as the list behind the button', async () => {
    const filter = { search: '', statuses: [], kinds: [], unitIds: [], pillarKeys: [], grant: null, toCheck: true, mine: false };
    const list = await players.sure<{ total: number }>(people.coordinator, TO_CHECK, {
      input: { filter, sort: 'name', descending: false, first: 50, offset: 0 },
    });
    expect(rowOf(await page(), 'TodoChecks')).toMatchObject({ activities: list.total, unitIds: [] });
  });

  test('for a contact person: their own report and nothing of the others', async () => {
    const found = await page(people.contact);
    expect(kinds(found)).toEqual(['TodoOwnReport', 'TodoChecks']);
    expect(rowOf(found, 'TodoOwnReport')).toMatchObject({ unitName: 'Omsorgsförvaltningen', dueState: 'late', days: 3, started: false });
  });

  test('for a member of the board: nothing', async () => {
    expect(kinds(await page(BOARD_MEMBER))).toEqual([]);
  });

  test.each([
    ['2026-12-31T09:00:00Z', undefined],
    ['2027-01-01T09:00:00Z', { dueState: 'due', days: 14 }],
    ['2027-01-15T22:30:00Z', { dueState: 'due', days: 0 }],
    ['2027-01-15T23:30:00Z', { dueState: 'late', days: 1 }],
  ])('a report is now from two weeks before its last day, and late when that day has ended in Sweden: %s', async (instant, expected) => {
    players.setClock(instant);
    const own = rowOf(await page(people.contact), 'TodoOwnReport');
    if (expected) expect(own).toMatchObject(expected);
    else expect(own).toBeUndefined();
  });

  test('a report that has come back waits however far away its last day is', async () => {
    players.setClock('2026-11-20T09:00:00Z');
    expect(rowOf(await page(RETURNED_TO), 'TodoOwnReport')).toMatchObject({ returned: true, dueState: 'later' });
  });

  test('nobody who has not signed in is told anything', async () => {
    const { data, errors } = await new GraphqlClient(server.url).query(PAGE);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('reminders', () => {
  test('units that have been reminded are not offered again for a week', async () => {
    const toRemind = rowOf(await page(), 'TodoLateReports')?.toRemind;
    const { reminded } = await players.sure<{ reminded: string[] }>(people.coordinator, REMIND, { reportIds: toRemind });
    expect(reminded).toHaveLength(7);
    expect(rowOf(await page(), 'TodoLateReports')).toMatchObject({ remindedOn: '2027-01-18', toRemind: [] });
    players.setClock('2027-01-25T09:00:00Z');
    expect(rowOf(await page(), 'TodoLateReports')?.toRemind).toEqual(toRemind);
  });
});

describe('what is coming', () => {
  test('days lie within the quarter, in order', async () => {
    const { today, horizon, soon } = await page();
    expect([today, horizon]).toEqual(['2027-01-18', '2027-04-18']);
    const days = soon.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.every((on) => on >= today && on <= horizon)).toBe(true);
  });

  test('an extension gives the office a day of its own, with how many units it holds for', async () => {
    const { soon } = await page();
    expect(soon.filter(({ verb }) => verb === 'report')).toMatchObject([{ on: '2027-01-29', units: 8, own: true }]);
    players.setClock('2026-11-21T09:00:00Z');
    const earlier = (await page()).soon.filter(({ verb }) => verb === 'report');
    expect(earlier.map(({ on, units }) => [on, units])).toEqual([
      ['2027-01-15', 8],
      ['2027-01-29', 8],
    ]);
  });

  test('a contact person sees the day of their own report, marked as theirs', async () => {
    players.setClock('2026-11-21T09:00:00Z');
    const { soon } = await page(people.contact);
    expect(soon.filter(({ verb }) => verb === 'report')).toMatchObject([{ on: '2027-01-15', own: true, units: 0 }]);
  });

  test('a meeting that takes a step of the round is one day, not two; it is own for those who hold the seat', async () => {
    const board = (each: Page) => each.soon.filter(({ on }) => on === '2027-03-03');
    expect(board(await page())).toMatchObject([{ lane: 'meetings', body: 'Kommunstyrelsen', verb: 'approve', own: false }]);
    expect(board(await page(BOARD_MEMBER))).toMatchObject([{ own: true }]);
  });
});

describe('how things stand', () => {
  test('figures agree with each other and end with the year that money has come out in', async () => {
    const found = await page();
    const checked = figure(found, 'checked');
    const toCheck = rowOf(found, 'TodoChecks')?.activities as number;
    expect((checked?.value ?? 0) + toCheck).toBe(checked?.of);
    expect(figure(found, 'contacts')).toMatchObject({ value: 21, of: 22 });
    for (const { series } of found.figures ?? []) expect(series.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    const grants = figure(found, 'grants');
    expect(grants?.value).toBe(grants?.series.at(-1)?.value);
  });

  test('a year without a figure is a gap, never a zero', async () => {
    const series = figure(await page(OTHER_COORDINATOR), 'grants')?.series;
    expect(series?.[0]).toEqual({ year: 2021, value: null });
    expect(series?.[1]?.value).toBe(0);
  });

  test('a regional body without a register of its own gets an empty page that still answers', async () => {
    const found = await page(REGION);
    expect([found.now, found.soon, found.figures]).toEqual([[], [], []]);
  });
});

test('a round wakes one after the other: compilers, the secretary of the board, the secretary of the council', async () => {
  const waits = async (email: string, roundId: string) => (await page(email)).now.filter((item) => item.roundId === roundId);
  const roundId = await players.openRound(2024);
  await players.leaveOutTheRest(roundId);
  expect(await waits(people.office, roundId)).toMatchObject([{ __typename: 'TodoCompilation', finished: true, ownMissionMissing: true }]);
  expect(await waits(people.boardSecretary, roundId)).toEqual([]);
  await players.finish(roundId, 0, { ...nothingWritten, texts: [ownMission] });
  expect(await waits(people.office, roundId)).toEqual([]);
  const [decision] = await waits(people.boardSecretary, roundId);
  expect(decision).toMatchObject({ __typename: 'TodoStep', verb: 'approve', bodies: ['Kommunstyrelsen'] });
  expect(await waits(people.councilSecretary, roundId)).toEqual([]);
  const matter = { paragraph: '§ 12', diarienummer: 'KS 2027/1', note: '' };
  const decided = await players.decide({
    ...matter,
    roundId,
    stepKey: decision?.stepKey,
    body: 'Kommunstyrelsen',
    outcome: 'approved',
    decidedOn: '2027-01-18',
  });
  expect(decided).toMatchObject({ __typename: 'DecisionRecorded' } satisfies Partial<Outcome>);
  expect(await waits(people.boardSecretary, roundId)).toEqual([]);
  expect(await waits(people.councilSecretary, roundId)).toMatchObject([{ __typename: 'TodoStep', verb: 'receive' }]);
});

test('a reviewed report leaves the row, and the next oldest takes its place', async () => {
  const before = rowOf(await page(), 'TodoReviews');
  await players.sure(people.coordinator, ACCEPT, { id: before?.firstReportId });
  const after = rowOf(await page(), 'TodoReviews');
  expect(after).toMatchObject({ reports: (before?.reports as number) - 1 });
  expect(after?.firstReportId).not.toBe(before?.firstReportId);
});
