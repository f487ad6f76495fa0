import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { until } from './letters';

const PASSWORD = 'utblick-exempel';
const MANAGER = 'jonna.exempel@kristianstad.example';
const REVIEWER = 'hakan.hitte@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';
const RULE = 'arlig-uppfoljning';

const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) {
  __typename ... on RoundOpened { roundId units } ... on RoundNotOpened { reasons existingId } } }`;
const ROUNDS = `query { reportingPage { mayManage noRules rounds { id name counts { total } own { unitName } endedAs }
  openable { ruleKey periodKey dueOn } silent { ruleKey reasons sources } } }`;
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { id name dueOn openedOn mayManage mayReview reviewed counts { total notStarted submitted late }
  contents parts { part stated origin } blockers { kind name reportId }
  chain { key verb status dueOn noticeOn done of open actors { role unitKinds } }
  units { reportId unitName unitKind state dueOn extended late remindedAt responsible { id name } candidates { id name } } } }`;
const REMIND = `mutation Remind($ids: [ID!]!) { remindUnits(reportIds: $ids) { reminded unreachable } }`;
const EXTEND = `mutation Extend($ids: [ID!]!, $dueOn: String!) { extendDeadline(reportIds: $ids, dueOn: $dueOn) {
  __typename ... on DeadlineExtended { reportIds } ... on FormErrors { errors { field code } } } }`;
const ASSIGN = `mutation Assign($id: ID!, $personId: ID!) { assignResponsible(reportId: $id, personId: $personId) {
  __typename ... on FormErrors { errors { field code } } } }`;

interface Unit {
  reportId: string;
  unitName: string;
  unitKind: string;
  state: string;
  dueOn: string | null;
  extended: boolean;
  late: boolean;
  remindedAt: string | null;
  responsible: { id: string; name: string } | null;
  candidates: { id: string; name: string }[];
}
interface Round {
  id: string;
  name: string;
  dueOn: string | null;
  mayManage: boolean;
  mayReview: boolean;
  reviewed: boolean;
  counts: Record<string, number>;
  contents: string[];
  parts: { part: string; stated: string; origin: string }[];
  blockers: { kind: string; name: string | null; reportId: string | null }[];
  chain: {
    key: string;
    verb: string;
    status: string;
    dueOn: string | null;
    noticeOn: string | null;
    done: number | null;
    of: number | null;
    open: boolean;
  }[];
  units: Unit[];
}
interface Rounds {
  mayManage: boolean;
  noRules: boolean;
  rounds: { id: string; name: string; counts: { total: number }; own: { unitName: string }[]; endedAs: string | null }[];
  openable: { ruleKey: string; periodKey: string; dueOn: string | null }[];
  silent: { ruleKey: string; reasons: string[]; sources: string[] }[];
}
interface Opened {
  __typename: string;
  roundId?: string;
  units?: number;
  reasons?: string[];
  existingId?: string | null;
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

async function ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await as(email)).query<Record<string, Data>>(document, variables);
  const [found] = Object.values(data ?? {});
  if (!found) throw new Error(errors.map(({ extensions }) => String(extensions?.code)).join());
  return found;
}

const open = (year: number, ruleKey = RULE, email = MANAGER) => ask<Opened>(email, OPEN, { input: { ruleKey, year } });
const round = (id: string, email = MANAGER) => ask<Round>(email, ROUND, { id });
const rows = <Row extends object>(text: string, values: unknown[] = []) =>
  connected(server.database.adminUrl, async (client) => (await client.query<Row>(text, values)).rows);

function unitIn({ units }: Round, name: string): Unit {
  const found = units.find(({ unitName }) => unitName === name);
  if (!found) throw new Error(`${name} is not in the round`);
  return found;
}

/** The address of somebody at another municipality. */
async function someoneElsewhere(domain: string): Promise<string> {
  const [found] = await rows<{ email: string }>('SELECT email FROM account WHERE email LIKE $1 ORDER BY email LIMIT 1', [`%@${domain}`]);
  if (!found) throw new Error(`nobody at ${domain}`);
  return found.email;
}

/** Sessions end when the clock moves, so that everybody signs in anew. */
function moveClock(instant: string): void {
  server.setClock(instant);
  clients.clear();
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2025-01-08T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('opening a round', () => {
  let id: string;

  test('asks every unit that the rule names, and dates the chain from the rule and the meetings', async () => {
    const opened = await open(2024);
    expect(opened).toMatchObject({ __typename: 'RoundOpened', units: 22 });
    id = opened.roundId ?? '';
    const page = await round(id);
    expect(page).toMatchObject({ dueOn: '2025-01-15', mayManage: true, reviewed: true, counts: { total: 22, notStarted: 22, late: 0 } });
    expect(new Set(page.units.map(({ unitKind }) => unitKind))).toEqual(new Set(['forvaltning', 'bolag']));
    expect(page.chain.map(({ verb, status }) => [verb, status])).toEqual([
      ['report', 'current'],
      ['compile', 'waiting'],
      ['approve', 'waiting'],
      ['receive', 'waiting'],
    ]);
    expect(page.chain[0]).toMatchObject({ done: 0, of: 22 });
    expect(unitIn(page, 'Omsorgsförvaltningen').responsible?.name).toBe('Eva Fiktiv');
    expect(page.contents).toHaveLength(5);
  });

  test('a board’s meeting is the first after the compilation for which the notice can still go out', async () => {
    const { roundId } = await open(2026).then(({ roundId: fresh, existingId }) => ({ roundId: fresh ?? existingId }));
    const page = await round(roundId ?? '');
    const dates = page.chain.map(({ dueOn, noticeOn }) => [dueOn, noticeOn]);
    expect(dates).toEqual([
      ['2027-01-15', null],
      ['2027-02-12', null],
      ['2027-03-03', '2027-02-24'],
      ['2027-03-23', '2027-03-16'],
    ]);
  });

  test('the day that the document leaves open is marked as the municipality’s own', async () => {
    const { parts } = await round(id);
    expect(parts.find(({ part }) => part === 'deadline')).toMatchObject({ origin: 'local' });
    expect(parts.find(({ part }) => part === 'publication')).toMatchObject({ stated: 'not_stated' });
  });

  test('twice, one after the other or at once, opens once', async () => {
    expect(await open(2024)).toEqual({ __typename: 'RoundNotOpened', reasons: ['already_open'], existingId: id });
    const both = await Promise.all([open(2020), open(2020)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RoundNotOpened', 'RoundOpened']);
    expect(await rows('SELECT id FROM round WHERE rule_key = $1 AND year = 2020', [RULE])).toHaveLength(1);
  });

  test('a rule that leaves open who reports or what, and one that does not exist, open nothing', async () => {
    expect(await open(2024, 'uppfoljning-av-strategin')).toMatchObject({ reasons: ['reporters_not_stated', 'contents_not_stated'] });
    expect(await open(2024, 'no-such-rule')).toMatchObject({ reasons: ['unknown_rule'] });
    const { silent } = await ask<Rounds>(MANAGER, ROUNDS);
    expect(silent.find(({ ruleKey }) => ruleKey === 'uppfoljning-av-strategin')).toMatchObject({
      reasons: ['reporters_not_stated', 'contents_not_stated'],
    });
    for (const { sources } of silent) expect(sources.length).toBeGreaterThan(0);
  });

  test('leaves its row in the audit chain', async () => {
    const found = await rows<{ action: string }>('SELECT action FROM audit_log WHERE subject_id = $1', [id]);
    expect(found).toEqual([{ action: 'round.opened' }]);
  });
});

describe('what each sees', () => {
  test('a contact person sees the own unit and nothing of how others are doing', async () => {
    const { roundId, existingId } = await open(2024);
    const page = await round(roundId ?? existingId ?? '', EVA);
    expect(page.units.map(({ unitName }) => unitName)).toEqual(['Omsorgsförvaltningen']);
    expect(page).toMatchObject({ mayManage: false, mayReview: false, counts: { total: 1 } });
    expect(page.chain.map(({ done }) => done)).toEqual([null, null, null, null]);
    expect(page.units[0]?.candidates).toEqual([]);
    const { rounds, openable, mayManage } = await ask<Rounds>(EVA, ROUNDS);
    expect(rounds.find(({ id }) => id === page.id)).toMatchObject({ counts: { total: 1 }, own: [{ unitName: 'Omsorgsförvaltningen' }] });
    expect([openable, mayManage]).toEqual([[], false]);
  });

  test('another municipality sees none of the rounds, and not one by its id', async () => {
    const elsewhere = await someoneElsewhere('kungsbacka.example');
    const { existingId } = await open(2024);
    await expect(round(existingId ?? '', elsewhere)).rejects.toThrow(/NOT_FOUND|FORBIDDEN/);
    const answered = await ask<Rounds>(elsewhere, ROUNDS).catch(() => null);
    expect(answered?.rounds ?? []).toEqual([]);
  });

  test.each([['nonsense'], ['00000000-0000-4000-8000-000000000000']])('the id %s is not found', async (id) => {
    await expect(round(id)).rejects.toThrow('NOT_FOUND');
  });
});

describe('keeping a round going', () => {
  let id: string;
  const unit = async (name: string) => unitIn(await round(id), name);

  beforeAll(async () => {
    id = (await open(2023)).roundId ?? '';
  });

  test('a reminder is a mail to the one who answers, and those who have handed in get none', async () => {
    const { reportId, responsible } = await unit('Omsorgsförvaltningen');
    expect(await ask(MANAGER, REMIND, { ids: [reportId, id, 'nonsense'] })).toEqual({ reminded: [reportId], unreachable: [] });
    const letters = () =>
      rows<{ person_id: string; subject: string; link: string }>(
        `SELECT m.person_id, m.subject, n.link FROM mail m JOIN notification n ON n.tenant_id = m.tenant_id AND n.mail_id = m.id
         WHERE n.event_key LIKE '%:reminded:%'`,
      );
    await until(
      async () => (await letters()).length > 0,
      () => 'the letter is written',
    );
    const sent = await letters();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ person_id: responsible?.id, link: `/redovisning/${id}/enhet/${reportId}` });
    expect(sent[0]?.subject).toContain('Omsorgsförvaltningen');
    expect((await unit('Omsorgsförvaltningen')).remindedAt).not.toBeNull();
  });

  test('where nobody answers, the unit is named instead, and the round says so until somebody is appointed', async () => {
    await rows('UPDATE report SET responsible_person_id = NULL WHERE id = $1', [(await unit('Räddningstjänsten')).reportId]);
    const { reportId, candidates } = await unit('Räddningstjänsten');
    expect(await ask(MANAGER, REMIND, { ids: [reportId] })).toEqual({ reminded: [], unreachable: ['Räddningstjänsten'] });
    expect((await round(id)).blockers).toContainEqual({ kind: 'nobody_responsible', name: 'Räddningstjänsten', reportId });
    const stranger = (await unit('Omsorgsförvaltningen')).responsible?.id;
    expect(await ask(MANAGER, ASSIGN, { id: reportId, personId: stranger })).toEqual({
      __typename: 'FormErrors',
      errors: [{ field: 'personId', code: 'unknownChoice' }],
    });
    expect(await ask(MANAGER, ASSIGN, { id: reportId, personId: 'nonsense' })).toMatchObject({ __typename: 'FormErrors' });
    expect(await ask(MANAGER, ASSIGN, { id: reportId, personId: candidates[0]?.id })).toEqual({ __typename: 'ReportMoved' });
    expect((await unit('Räddningstjänsten')).responsible?.name).toBe('Bo Prov');
  });

  test('an extension is another day for that unit alone, and a late unit is late no more', async () => {
    const { reportId } = await unit('Exempelbostäder AB');
    expect(await unit('Exempelbostäder AB')).toMatchObject({ late: true, dueOn: '2024-01-15' });
    expect(await ask(MANAGER, EXTEND, { ids: [reportId], dueOn: '2025-01-29' })).toEqual({
      __typename: 'DeadlineExtended',
      reportIds: [reportId],
    });
    expect(await unit('Exempelbostäder AB')).toMatchObject({ dueOn: '2025-01-29', extended: true, late: false });
    expect((await unit('Omsorgsförvaltningen')).dueOn).toBe('2024-01-15');
  });

  test.each([
    ['2025-01-07', 'dayPassed'],
    ['2031-01-01', 'dayTooFar'],
    ['29 januari', 'notDate'],
    ['2025-02-30', 'notDate'],
    ['', 'notDate'],
  ])('the day %j is refused: %s', async (dueOn, code) => {
    const { reportId } = await unit('Exempelbostäder AB');
    expect(await ask(MANAGER, EXTEND, { ids: [reportId], dueOn })).toEqual({
      __typename: 'FormErrors',
      errors: [{ field: 'dueOn', code }],
    });
  });

  test('only those who manage rounds do any of this', async () => {
    const { reportId, responsible } = await unit('Kultur och fritid');
    for (const [document, variables] of [
      [REMIND, { ids: [reportId] }],
      [EXTEND, { ids: [reportId], dueOn: '2025-01-29' }],
    ] as const) {
      await expect(ask(EVA, document, variables)).rejects.toThrow('FORBIDDEN');
    }
    await expect(ask(EVA, ASSIGN, { id: reportId, personId: responsible?.id })).rejects.toThrow('NOT_FOUND');
  });

  test('another tenant’s reports are passed over and never touched', async () => {
    const elsewhere = await someoneElsewhere('helsingborg.example');
    const { reportId } = await unit('Omsorgsförvaltningen');
    const [before] = await rows<{ reminded_at: Date }>('SELECT reminded_at FROM report WHERE id = $1', [reportId]);
    const answered = await ask<{ reminded: string[] }>(elsewhere, REMIND, { ids: [reportId] }).catch(() => ({ reminded: [] }));
    expect(answered.reminded).toEqual([]);
    expect((await rows<{ reminded_at: Date }>('SELECT reminded_at FROM report WHERE id = $1', [reportId]))[0]).toEqual(before);
  });
});

describe('the chain', () => {
  test('goes on to the compilation once every report is settled, and comes back when one is returned', async () => {
    moveClock('2025-01-10T09:00:00Z');
    const id = (await open(2022)).roundId ?? '';
    const { units } = await round(id);
    const nothing = `mutation Nothing($id: ID!) { submitNothingToReport(reportId: $id) { __typename ... on ReportRefused { reason } } }`;
    const accept = `mutation Accept($id: ID!) { acceptReport(reportId: $id) { __typename } }`;
    for (const { reportId } of units) {
      const [writer] = await rows<{ email: string }>(
        `SELECT p.email FROM report r JOIN role_assignment a ON a.tenant_id = r.tenant_id AND a.unit_id = r.unit_id AND a.role_key = 'kontaktperson'
           AND a.valid_from <= '2025-01-10' AND (a.valid_to IS NULL OR a.valid_to >= '2025-01-10')
         JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE r.id = $1`,
        [reportId],
      );
      expect(await ask(writer?.email ?? '', nothing, { id: reportId })).toEqual({ __typename: 'ReportMoved' });
      await ask(REVIEWER, accept, { id: reportId });
    }
    const settled = await round(id, REVIEWER);
    expect(settled.chain.map(({ status }) => status)).toEqual(['done', 'current', 'waiting', 'waiting']);
    expect(settled.chain[1]).toMatchObject({ open: true, done: 22, of: 22 });
    const first = units[0]?.reportId;
    await ask(REVIEWER, 'mutation R($input: ReportCommentInput!) { returnReport(input: $input) { __typename } }', {
      input: { reportId: first, comment: 'En uppgift saknas.' },
    });
    expect((await round(id, REVIEWER)).chain.map(({ status }) => status)).toEqual(['current', 'waiting', 'waiting', 'waiting']);
  });
});

describe('a rule of another shape: interim periods, answers for the whole unit, and no receiver stated', () => {
  const COORDINATOR = 'ines.ide@huddinge.example';
  const WRITER = 'farid.fiktiv@huddinge.example';
  const UNIT = 'Barn- och utbildningsförvaltningen';
  const input = (periodKey: string | null) => ({ input: { ruleKey: 'aktiviteter-och-effekter', year: 2024, periodKey } });

  test('each period is opened by itself, the first that has no round when none is named, and no day is made up', async () => {
    const named = await ask<Opened>(COORDINATOR, OPEN, input('2024-08'));
    const next = await ask<Opened>(COORDINATOR, OPEN, input(null));
    const [august, march] = [await round(named.roundId ?? '', COORDINATOR), await round(next.roundId ?? '', COORDINATOR)];
    expect([august.name, march.name].map((name) => name.split(' ').at(-1))).toEqual(['2024-08', '2024-03']);
    expect(august).toMatchObject({ dueOn: null, reviewed: false });
    expect(august.chain.at(-1)).toMatchObject({ status: 'unknown' });
    expect(august.blockers.map(({ kind }) => kind)).toContain('chain_stops');
  });

  test('the unit’s list of activities is there from the register, and what the effects were must be written', async () => {
    const { existingId } = await ask<Opened>(COORDINATOR, OPEN, input('2024-08'));
    const { reportId } = unitIn(await round(existingId ?? '', COORDINATOR), UNIT);
    const page = await ask<{ activities: object[]; unitAnswers: { field: string; value: { text: string } | null }[] }>(
      WRITER,
      'query R($id: ID!) { reportPage(id: $id) { activities { activityId } unitAnswers { field value { text } } } }',
      { id: reportId },
    );
    expect(page.activities).toEqual([]);
    expect(page.unitAnswers.map(({ field }) => field)).toEqual(['activities_taken', 'effects']);
    const listed = page.unitAnswers[0]?.value?.text ?? 'Skolbesök';
    const submit = `mutation S($input: ReportDraftInput!) { submitReport(input: $input) { __typename
      ... on ReportIncomplete { missing { field code } } ... on ReportRefused { reason } } }`;
    const answer = (field: string, value: string | null) => ({ field, value, origin: 'written', fetchedOn: null });
    const sent = (effects: string | null) => ({
      input: { reportId, revision: 0, content: { activities: [], unit: [answer('activities_taken', listed), answer('effects', effects)] } },
    });
    expect(await ask(WRITER, submit, sent(null))).toEqual({
      __typename: 'ReportIncomplete',
      missing: [{ field: 'unit.effects', code: 'required' }],
    });
    expect(await ask(WRITER, submit, sent('Fler lärare har prövat.'))).toEqual({ __typename: 'ReportMoved' });
    const accept = 'mutation A($id: ID!) { acceptReport(reportId: $id) { __typename ... on ReportRefused { reason } } }';
    const accepted = await ask<{ __typename: string }>(COORDINATOR, accept, { id: reportId }).catch((error: Error) => ({
      __typename: error.message,
    }));
    expect(['ReportRefused', 'FORBIDDEN']).toContain(accepted.__typename);
    expect(unitIn(await round(existingId ?? '', COORDINATOR), UNIT).state).toBe('submitted');
  });

  test('where the document has no reporting rules at all, the page says so and opens nothing', async () => {
    const page = await ask<Rounds>(await someoneElsewhere('kungsbacka.example'), ROUNDS).catch(() => null);
    if (page) expect(page).toMatchObject({ noRules: true, rounds: [], openable: [] });
    const [version] = await rows<{ stated: string }>(
      `SELECT content->'reporting'->>'stated' AS stated FROM configuration_version v JOIN tenant t ON t.id = v.tenant_id WHERE t.key = 'kungsbacka' LIMIT 1`,
    );
    expect(version).toEqual({ stated: 'none' });
  });
});
