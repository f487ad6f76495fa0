import { type Rule, readConfiguration } from '@utblick/configuration';
import { blockersOf } from './blockers';
import { whyNotOpenable } from './openable-rule';
import { fixesDates, lastDay, periodsIn, stepDates } from './planned-dates';
import { draftView, frozenView } from './report-view';
import { partsOf } from './rule-parts';

const yaml = `
format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstad, shortName: Exempelstad}
roles:
  - {key: kontoret, name: Kontoret, level: official, archetype: A6_CENTRAL, source: X1}
  - {key: styrelsen, name: Styrelsen, level: political, archetype: A3_STYRELSE, source: X1}
  - {key: sekreterare, name: Sekreteraren, level: official, archetype: A6_CENTRAL, actsFor: [styrelsen], source: X1}
rules:
  - key: arlig
    name: Årlig redovisning
    kind: report
    contents: {value: [{key: budget, label: Budget, type: money, per: activity, register: budget}], source: X2}
    cadence: {value: {type: yearly}, source: X2}
    deadline: {value: {type: calendar_date, month: 1, day: 15, yearOffset: 1}, source: X2}
    steps:
      - {key: redovisar, verb: report, actors: {value: [{unitKinds: [forvaltning]}], source: X2}, source: X2}
      - {key: sammanstaller, verb: compile, actors: {value: [{role: kontoret}], source: X2}, deadline: {value: {type: calendar_date, month: 2, day: 12, yearOffset: 1}, source: X2}, source: X2}
      - {key: godkanner, verb: approve, actors: {value: [{role: styrelsen}], source: X2}, source: X2}
      - {key: tar-emot, verb: receive, actors: not_stated, source: X2}
    source: X2
  - {key: tyst, name: Tyst regel, kind: report, source: X3}
  - key: forslag
    name: Förslag
    kind: report
    origin: proposal
    contents: {value: [{key: text, label: Text, type: text}], source: X4}
    steps: [{key: redovisar, verb: report, actors: {value: [{unitKinds: [forvaltning]}], source: X4}, source: X4}]
    source: X4
meetings:
  - {role: styrelsen, on: '2027-02-10', noticeOn: '2027-02-03'}
  - {role: styrelsen, on: '2027-02-17', noticeOn: '2027-02-10'}
  - {role: styrelsen, on: '2027-03-03', noticeOn: '2027-02-24'}
`;

const read = readConfiguration(yaml, { file: 'exempelstad.yaml' });
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { configuration } = read;
const ruleOf = (key: string): Rule => {
  const rule = configuration.rules.find((candidate) => candidate.key === key);
  if (!rule) throw new Error(key);
  return rule;
};
const rule = ruleOf('arlig');
const [period] = periodsIn(rule, 2026);
if (!period) throw new Error('no period');

describe('which rules open rounds', () => {
  test.each([
    ['arlig', []],
    ['tyst', ['reporters_not_stated', 'contents_not_stated']],
    ['forslag', ['not_in_force']],
  ])('%s: %j', (key, reasons) => {
    expect(whyNotOpenable(ruleOf(key))).toEqual(reasons);
  });
});

describe('the days of a round', () => {
  test('come from the rule, and a body’s from the first meeting whose notice is still to come', () => {
    expect(lastDay(rule, period, configuration.meetings)).toBe('2027-01-15');
    expect(stepDates(rule, period, configuration.meetings, '2027-01-15')).toEqual([
      { stepKey: 'redovisar', dueOn: '2027-01-15', noticeOn: null },
      { stepKey: 'sammanstaller', dueOn: '2027-02-12', noticeOn: null },
      { stepKey: 'godkanner', dueOn: '2027-03-03', noticeOn: '2027-02-24' },
      { stepKey: 'tar-emot', dueOn: null, noticeOn: null },
    ]);
  });

  test('are left open where nothing gives them', () => {
    const open = ruleOf('tyst');
    expect(lastDay(open, period, configuration.meetings)).toBeNull();
    expect(periodsIn(open, 2026)).toEqual([]);
    expect([fixesDates(open), fixesDates(rule)]).toEqual([false, true]);
  });
});

describe('what hinders a round', () => {
  const chain = { steps: rule.steps.map(({ key, verb, actors }) => ({ key, verb, actors: actors.value })) };
  const unit = (unitName: string, over: object) => ({
    reportId: unitName,
    unitName,
    state: 'not_started',
    late: false,
    leftOut: false,
    responsible: {},
    ...over,
  });

  test('nobody responsible first, then the late, then roles that nobody holds, at most three', () => {
    const units = [unit('A', { late: true }), unit('B', { responsible: null }), unit('C', { late: true }), unit('D', { late: true })];
    expect(blockersOf(units, chain, configuration, ['kontoret', 'sekreterare']).map(({ kind, name }) => [kind, name])).toEqual([
      ['nobody_responsible', 'B'],
      ['not_started', 'A'],
      ['not_started', 'C'],
    ]);
  });

  test('somebody who acts for a role holds its steps; a missing receiver is told', () => {
    expect(blockersOf([], chain, configuration, ['sekreterare']).map(({ kind, name }) => [kind, name])).toEqual([
      ['step_without_holder', 'Kontoret'],
      ['chain_stops', null],
    ]);
    expect(
      blockersOf([unit('A', { responsible: null, state: 'accepted' })], chain, configuration, ['kontoret', 'sekreterare']).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['chain_stops']);
  });
});

test('every part of a rule is told, with how much of it is stated and where that stands', () => {
  const parts = partsOf(rule);
  expect(parts.map(({ part, stated }) => [part, stated])).toEqual([
    ['contents', 'full'],
    ['cadence', 'full'],
    ['deadline', 'full'],
    ['reporters', 'full'],
    ['receivers', 'full'],
    ['approvers', 'full'],
    ['onward', 'not_stated'],
    ['publication', 'not_stated'],
  ]);
  expect(parts[0]?.sources).toEqual([{ item: 'X2', decidedBy: null, date: null }]);
});

describe('an answer beside the register', () => {
  const fields = rule.contents.value ?? [];
  const row = (budget: number, changedAt: string) => ({
    id: 'a',
    name: 'A',
    kind: 'pilot',
    programme: null,
    unitName: null,
    startsOn: null,
    endsOn: null,
    purpose: '',
    results: '',
    budget,
    grantReceived: null,
    coFinancing: null,
    changedAt,
  });
  const answer = (value: number | null, origin: 'register' | 'written', fetchedOn: string | null) => ({
    activities: [{ activityId: 'a', goals: [], answers: { budget: { value, origin, fetchedOn } } }],
    unit: {},
  });
  const changed = (content: ReturnType<typeof answer>, budget: number, changedAt: string) =>
    draftView(content, { fields, register: [row(budget, changedAt)], last: null, saved: null }).activities[0]?.answers[0]?.registerChanged;

  test.each([
    ['fetched and still so', answer(5, 'register', '2026-11-12'), 5, '2026-11-01T08:00:00Z', false],
    ['fetched, then the register moved', answer(5, 'register', '2026-11-12'), 6, '2026-12-01T08:00:00Z', true],
    ['written over on purpose', answer(7, 'written', '2026-11-12'), 5, '2026-11-01T08:00:00Z', false],
    ['written over, then the register moved', answer(7, 'written', '2026-11-12'), 6, '2026-12-01T08:00:00Z', true],
    ['empty while the register has a figure', answer(null, 'written', null), 5, '2026-11-01T08:00:00Z', true],
  ])('%s', (_, content, now, changedAt, expected) => {
    expect(changed(content, now, changedAt)).toBe(expected);
  });

  test('what was handed in is shown with what the register says today', () => {
    const frozen = {
      format: 1,
      round: { id: 'r', name: 'R', year: 2026, ruleKey: 'arlig', versionId: 'v' },
      unit: { id: 'u', key: 'u', name: 'U', kind: 'forvaltning' },
      nothingToReport: false,
      fields: [],
      activities: [
        {
          activityId: 'a',
          name: 'A',
          kind: 'pilot',
          programme: null,
          startsOn: null,
          endsOn: null,
          goals: [],
          answers: { budget: { value: 5, origin: 'register', fetchedOn: null } },
        },
        {
          activityId: 'gone',
          name: 'Borta',
          kind: 'pilot',
          programme: null,
          startsOn: null,
          endsOn: null,
          goals: [],
          answers: { budget: { value: 9, origin: 'written', fetchedOn: null } },
        },
      ],
      unitAnswers: {},
      goals: [],
      submittedAt: '2027-01-13T08:00:00Z',
    } as const;
    const { activities } = frozenView(frozen, { fields, register: [row(6, '2027-02-01T08:00:00Z')], last: null, saved: null });
    expect(activities[0]?.answers[0]).toMatchObject({ value: { amount: 5 }, register: { amount: 6 }, registerChanged: true });
    expect(activities[1]).toMatchObject({ name: 'Borta', inRegister: false, answers: [{ value: { amount: 9 }, registerChanged: false }] });
  });
});
