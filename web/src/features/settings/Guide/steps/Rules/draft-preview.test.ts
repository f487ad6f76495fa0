import { draftPreview } from './draft-preview';
import { fieldKey } from './field-key';
import { begun, newStep, ruleFrom } from './rule-patterns';

const tree = {
  roles: [
    { key: 'kontoret', name: 'Kontoret' },
    { key: 'styrelsen', name: 'Styrelsen' },
    { key: 'hamnchefen', name: 'Hamnchefen', holder: { value: { personAt: 'hamnen' } } },
  ],
  units: [
    { key: 'skolan', kind: 'forvaltning' },
    { key: 'hamnen', kind: 'bolag', validTo: '2026-12-31' },
  ],
  meetings: [{ role: 'styrelsen', on: '2027-03-30' }, { role: 'styrelsen' }],
} as const;
const guide = { tree, page: { today: '2027-01-18' } };

const units = { value: [{ unitKinds: ['forvaltning'] }] };
const step = (verb: string, actors?: object, more: object = {}) => ({ key: verb, verb, ...(actors && { actors }), ...more });
const yearly = { value: { type: 'yearly' } };
const on = (month: number, day: number, yearOffset?: number) => ({ value: { type: 'calendar_date', month, day, yearOffset } });
const codes = (rule: object): string[] =>
  draftPreview(rule, guide).warnings.map(({ code, step: at }) => (at ? `${at.number} ${code}` : code));

describe('the picture of a rule while it is written', () => {
  test('shows who and when as soon as it can be told, and leaves open what is not said', () => {
    const { steps, dates } = draftPreview(
      {
        kind: 'report',
        cadence: yearly,
        deadline: on(2, 15),
        steps: [step('report', units), step('approve', undefined, { deadline: on(3, 1) })],
      },
      guide,
    );
    expect(steps.map(({ number, actors, due }) => [number, actors !== null, due])).toEqual([
      [1, true, '2027-02-15'],
      [2, false, '2027-03-01'],
    ]);
    expect(dates.map(({ period, due }) => [period, due])).toEqual([
      ['2026', '2027-02-15'],
      ['2027', '2028-02-15'],
      ['2028', '2029-02-15'],
    ]);
  });

  test('counts back from a meeting, whose day may not be written yet', () => {
    const { dates } = draftPreview(
      { cadence: yearly, deadline: { value: { type: 'days_before_meeting', role: 'styrelsen', days: 10 } } },
      guide,
    );
    expect(dates[0]).toEqual({ period: '2026', due: '2027-03-20' });
  });

  test('looks as far ahead as an electoral term', () => {
    const { dates } = draftPreview({ kind: 'revision', cadence: { value: { type: 'electoral_term', latestBy: '2031-12-31' } } }, guide);
    expect(dates).toEqual([{ period: '2026-2030', due: '2031-12-31' }]);
  });

  test('says that people decide the days where the cadence fixes none', () => {
    expect(draftPreview({ cadence: { value: { type: 'n_per_year', min: 2 } } }, guide).undated).toBe(true);
    expect(draftPreview({}, guide).undated).toBe(false);
  });
});

describe('what to bear in mind', () => {
  const chain = (...steps: object[]) => ({ kind: 'report', cadence: yearly, steps });

  test.each([
    ['nobody reports', chain(step('report')), ['nobodyReports']],
    [
      'there is no unit left',
      chain(step('report', { value: [{ unitKinds: ['bolag'] }] }), step('receive', { value: [{ role: 'kontoret' }] })),
      ['1 noUnits'],
    ],
    ['nobody can hold the role', chain(step('report', units), step('receive', { value: [{ role: 'hamnchefen' }] })), ['2 roleUnheld']],
    ['the chain comes back', chain(step('report', units), step('receive', units)), ['2 chainCircle']],
    ['the chain ends at a step', chain(step('report', units), step('approve')), ['2 stopsAt']],
    ['the chain ends without reports', { kind: 'plan', steps: [step('adopt')] }, ['1 stopsAt']],
    ['nobody receives', chain(step('report', units)), ['stopsAfterReports']],
    [
      'how often is open',
      { kind: 'report', steps: [step('report', units), step('enter', { value: [{ outside: 'self' }] })] },
      ['noCadence'],
    ],
    [
      'a step is due before what it builds on',
      { ...chain(step('report', units), step('approve', { value: [{ role: 'styrelsen' }] }, { deadline: on(2, 1) })), deadline: on(3, 1) },
      ['2 stepOutOfOrder'],
    ],
    [
      'a step is due before the period ends',
      chain(step('report', units), step('approve', { value: [{ role: 'styrelsen' }] }, { deadline: on(6, 1, 0) })),
      ['2 stepTooEarly'],
    ],
    ['the last day comes too early', { ...chain(), deadline: on(6, 1, 0) }, ['dueTooEarly']],
  ])('where %s', (_, rule, expected) => {
    expect(codes(rule)).toEqual(expected);
  });

  test('is not that a plan is due before its period ends', () => {
    expect(codes({ kind: 'plan', cadence: yearly, deadline: on(11, 1, 0) })).toEqual([]);
  });
});

describe('a rule that is begun', () => {
  const verbName = (verb: string): string => verb;
  const sourced = { source: '§ 2' };

  test('has the steps of its pattern with their source, and no answers', () => {
    expect(ruleFrom({ key: 'arlig', name: 'Årlig', pattern: 'plan', sourced, verbName })).toEqual({
      key: 'arlig',
      name: 'Årlig',
      kind: 'plan',
      source: '§ 2',
      steps: [
        { key: 'compile', verb: 'compile', source: '§ 2' },
        { key: 'adopt', verb: 'adopt', source: '§ 2' },
      ],
    });
    expect(ruleFrom({ key: 'tom', name: 'Tom', pattern: 'empty', sourced: {}, verbName })).toEqual({
      key: 'tom',
      name: 'Tom',
      kind: undefined,
    });
  });

  test('gives a second step of the same sort a key of its own', () => {
    expect(newStep('receive', 'Tar emot', [{ key: 'tar-emot' }], sourced)).toEqual({ key: 'tar-emot-2', verb: 'receive', source: '§ 2' });
  });

  test('gives an answer where it comes from only when it is begun', () => {
    expect(begun<string>({ value: 'x' }, undefined, sourced)).toEqual({ value: 'x', source: '§ 2' });
    expect(begun<string>({ value: 'x' }, { value: '' }, sourced)).toEqual({ value: 'x' });
    expect(begun<string>({ value: 'x', source: 'E1' }, 'not_stated', sourced)).toEqual({ value: 'x', source: 'E1' });
    expect(begun<string>(undefined, undefined, sourced)).toBeUndefined();
  });
});

test('a field gets a key of its question that the language takes', () => {
  expect(fieldKey('Årets mål, i år', [])).toBe('arets_mal_i_ar');
  expect(fieldKey('2027', [])).toBe('uppgift');
  expect(fieldKey('Mål', [{ key: 'mal' }])).toBe('mal_2');
});
