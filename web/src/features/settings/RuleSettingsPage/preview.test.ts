import { merge, type RuleFormValues, type SettingsData, valuesOf } from './form-values';
import { previewOf } from './preview';

const part = (settable: boolean, origin = 'adopted') => ({ settable, present: { origin } });
const roles = [
  { key: 'kontoret', name: 'Kontoret' },
  { key: 'styrelsen', name: 'Styrelsen' },
];

/** Nothing but what the preview reads. */
function pageOf(rule: object | null): SettingsData {
  return {
    version: 2,
    today: '2027-01-18',
    latestFrom: '2025-01-01',
    rule,
    roles,
    unitKinds: [
      { kind: 'forvaltning', units: 7 },
      { kind: 'stiftelse', units: 0 },
    ],
    meetings: [
      { role: 'styrelsen', on: '2027-01-26' },
      { role: 'styrelsen', on: '2027-03-30' },
    ],
  } as unknown as SettingsData;
}

const nobody = { role: null, unitKinds: null, unit: null, outside: null };
const step = (key: string, verb: string, settable: boolean, actors: object[], origin = 'adopted') => ({
  key,
  verb,
  label: null,
  actors,
  ...part(settable, origin),
});

const documentRule = {
  own: false,
  name: 'Årlig',
  contents: part(false),
  cadence: part(false),
  interimMonths: part(false),
  deadline: part(true),
  cadenceType: 'yearly',
  months: [],
  lastDay: null,
  fields: [],
  steps: [
    step('redovisar', 'report', false, [{ ...nobody, unitKinds: ['forvaltning'] }]),
    step('tar-emot', 'receive', true, []),
    step('godkanner', 'approve', true, []),
  ],
};

const codes = (page: SettingsData, values: RuleFormValues): string[] => previewOf(page, values).warnings.map(({ code }) => code);
const withStep = (values: RuleFormValues, key: string, changed: object): RuleFormValues => ({
  ...values,
  steps: values.steps.map((each) => (each.key === key ? { ...each, ...changed } : each)),
});
const on = (month: string, day: string, year: string) => ({ type: 'calendar_date', month, day, year, role: '', days: '' });

describe('a new rule', () => {
  const page = pageOf(null);
  const empty = valuesOf(page);

  test('begins with nothing chosen and no chain', () => {
    expect(previewOf(page, empty)).toMatchObject({ steps: [], dates: [] });
    expect(codes(page, empty)).toEqual(['nobodyReports', 'noCadence']);
    expect(empty.steps.every(({ unitKinds, roles: named }) => unitKinds.length + named.length === 0)).toBe(true);
  });

  test('is drawn step by step; steps that nobody takes are not there', () => {
    const reports = withStep({ ...empty, cadence: 'yearly' }, 'redovisar', { unitKinds: ['forvaltning'] });
    expect(codes(page, reports)).toEqual(['stopsAfterReports', 'noContents']);
    const whole = withStep({ ...reports, sharedFields: ['effects'] }, 'godkanner', { roles: ['styrelsen'] });
    const preview = previewOf(page, whole);
    expect(preview.steps.map(({ key, changed }) => [key, changed])).toEqual([
      ['redovisar', true],
      ['godkanner', true],
    ]);
    expect(preview.warnings).toEqual([]);
  });

  test('has its next dates, the first one perhaps too soon', () => {
    const yearly = { ...empty, cadence: 'yearly', deadline: on('1', '29', 'next') };
    const preview = previewOf(page, yearly);
    expect(preview.dates).toEqual([
      { period: '2026', due: '2027-01-29' },
      { period: '2027', due: '2028-01-29' },
      { period: '2028', due: '2029-01-29' },
    ]);
    expect(preview.warnings).toContainEqual({ code: 'fewDays', count: 9 });
    expect(codes(page, { ...yearly, deadline: on('6', '1', 'same') })).toContain('dueTooEarly');
    expect(codes(page, { ...yearly, deadline: on('x', '', 'next') })).not.toContain('dueTooEarly');
  });

  test('counts back from a meeting that is known, and says when none is', () => {
    const before = (role: string) => ({
      ...empty,
      cadence: 'yearly',
      deadline: { ...on('', '', ''), type: 'days_before_meeting', role, days: '5' },
    });
    expect(previewOf(page, before('styrelsen')).dates[0]).toEqual({ period: '2026', due: '2027-01-21' });
    expect(codes(page, before('kontoret'))).toContain('noMeeting');
  });

  test('that asks a kind of unit that is not there asks nobody', () => {
    expect(codes(page, withStep(empty, 'redovisar', { unitKinds: ['stiftelse'] }))).toContain('noUnits');
  });
});

describe('a rule that a document has', () => {
  const page = pageOf(documentRule);
  const empty = valuesOf(page);

  test('keeps the steps that nobody is named for, and says where the chain ends', () => {
    const preview = previewOf(page, empty);
    expect(preview.steps.map(({ key }) => key)).toEqual(['redovisar', 'tar-emot', 'godkanner']);
    expect(preview.warnings).toMatchObject([{ code: 'stopsAt', step: { key: 'tar-emot' } }]);
    const received = previewOf(page, withStep(empty, 'tar-emot', { roles: ['kontoret'] }));
    expect(received.warnings).toMatchObject([{ code: 'stopsAt', step: { key: 'godkanner' } }]);
    expect(received.steps[1]).toMatchObject({ changed: true, before: [] });
  });

  test('asked about by two at once: each keeps what they changed themselves', () => {
    const mine = { ...withStep(empty, 'godkanner', { roles: ['styrelsen'] }), reference: '§ 7' };
    const theirs = { ...withStep(empty, 'tar-emot', { roles: ['kontoret'] }), deadline: on('2', '1', 'next') };
    const merged = merge(empty, mine, theirs);
    expect(merged.steps.map(({ roles: named }) => named)).toEqual([['kontoret'], ['styrelsen']]);
    expect(merged).toMatchObject({ reference: '§ 7', deadline: { month: '2' } });
    const both = merge(empty, withStep(empty, 'tar-emot', { roles: ['styrelsen'] }), theirs);
    expect(both.steps[0]?.roles).toEqual(['styrelsen']);
  });
});
