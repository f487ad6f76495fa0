import fc from 'fast-check';
import { type ActivityForm, type KnownReferences, readActivityForm } from './read-activity-form';

const known: KnownReferences = {
  commitments: new Map([
    ['miljo', ['rent-vatten']],
    ['naringsliv', []],
  ]),
  countries: new Set(['DK', 'PL']),
  unitKnown: true,
  contactKnown: true,
  checkFields: new Map([
    ['start need', 'text'],
    ['start cost', 'money'],
    ['start funded', 'yes_no'],
  ]),
  decidedRules: new Set(['start']),
};

const form: ActivityForm = {
  kind: 'eu_project',
  name: ' Rent vatten ',
  purpose: '',
  results: '',
  status: 'running',
  unitId: 'unit',
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
  programme: '',
  ownRole: '',
  diarienummer: '',
  contactPersonId: '',
  pillars: [{ pillarKey: 'miljo', commitmentKey: 'rent-vatten' }],
  partners: [{ name: 'Gdynia', kind: 'municipality', city: 'Gdynia', country: 'PL' }],
  funding: [{ year: '2026', nature: 'outcome', budget: '1 250 000 kr', grantReceived: '0', coFinancingCash: '', coFinancingInKind: '' }],
};

const problemsOf = (changed: Partial<ActivityForm>, references: Partial<KnownReferences> = {}) => {
  const read = readActivityForm({ ...form, ...changed }, { ...known, ...references });
  return 'problems' in read ? Object.fromEntries(read.problems.map(({ field, code }) => [field, code])) : {};
};
const contentOf = (changed: Partial<ActivityForm> = {}) => {
  const read = readActivityForm({ ...form, ...changed }, known);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.content;
};
const year = (changed: object) => ({
  year: '2026',
  nature: '',
  budget: '',
  grantReceived: '',
  coFinancingCash: '',
  coFinancingInKind: '',
  ...changed,
});

test('a correct form becomes content: trimmed, amounts as kronor, what is empty as null and never as zero', () => {
  const content = contentOf();
  expect(content).toMatchObject({ name: 'Rent vatten', programme: null, ownRole: null, contactPersonId: null });
  expect(content.funding).toEqual([
    { year: 2026, nature: 'outcome', budget: 1_250_000, grantReceived: 0, coFinancingCash: null, coFinancingInKind: null },
  ]);
});

test.each<[string, Partial<ActivityForm>, Record<string, string>]>([
  ['no name', { name: '  ' }, { name: 'required' }],
  ['a long name', { name: 'å'.repeat(201) }, { name: 'tooLong' }],
  ['an unknown kind', { kind: 'party' }, { kind: 'unknownChoice' }],
  ['no status', { status: '' }, { status: 'required' }],
  ['a day that does not exist', { startsOn: '2026-02-30' }, { startsOn: 'notDate' }],
  ['a day in words', { endsOn: 'snart' }, { endsOn: 'notDate' }],
  ['the end before the start', { startsOn: '2026-05-02', endsOn: '2026-05-01' }, { endsOn: 'endBeforeStart' }],
  ['an unknown pillar', { pillars: [{ pillarKey: 'miljo' }, { pillarKey: 'fiske' }] }, { 'pillars.1.pillarKey': 'unknownChoice' }],
  [
    'a commitment of another pillar',
    { pillars: [{ pillarKey: 'naringsliv', commitmentKey: 'rent-vatten' }] },
    { 'pillars.0.commitmentKey': 'unknownChoice' },
  ],
  ['a partner without a name', { partners: [{ name: '', kind: 'other', city: 'Oslo', country: '' }] }, { 'partners.0.name': 'required' }],
  ['an unknown country', { partners: [{ name: 'A', kind: 'other', city: '', country: 'ZZ' }] }, { 'partners.0.country': 'unknownChoice' }],
])('%s is told at its field', (_, changed, expected) => {
  expect(problemsOf(changed)).toEqual(expected);
});

test.each([
  ['12a', 'money.letters'],
  ['1,2 mkr', 'money.letters'],
  ['-5', 'money.negative'],
  ['12,50', 'money.not_whole_kronor'],
  ['9'.repeat(20), 'money.too_large'],
  ['12 34', 'money.malformed'],
])('the amount %p is told as %s at the right year', (budget, code) => {
  expect(problemsOf({ funding: [year({ budget: '5' }), year({ year: '2027', budget })] })).toEqual({ 'funding.1.budget': code });
});

test('years: each once, written as four digits, and needed where there is a figure', () => {
  expect(problemsOf({ funding: [year({}), year({})] })).toEqual({ 'funding.1.year': 'yearTwice' });
  expect(problemsOf({ funding: [year({ year: '26' })] })).toEqual({ 'funding.0.year': 'notYear' });
  expect(problemsOf({ funding: [year({ year: '', budget: '5' })] })).toEqual({ 'funding.0.year': 'required' });
});

test('an unknown unit and an unknown contact person are told at their fields', () => {
  expect(problemsOf({ contactPersonId: 'x' }, { unitKnown: false, contactKnown: false })).toEqual({
    unitId: 'unknownChoice',
    contactPersonId: 'unknownChoice',
  });
});

test('rows that were opened and left empty are not stored, and the same pillar twice is one', () => {
  const content = contentOf({
    funding: [year({ year: '2027', budget: '2' }), year({ year: '' }), year({ year: '2025' })],
    partners: [{ name: ' ', kind: 'other', city: '', country: '' }],
    pillars: [{ pillarKey: 'miljo' }, { pillarKey: '' }, { pillarKey: 'miljo', commitmentKey: '' }],
  });
  expect(content.funding.map((row) => row.year)).toEqual([2025, 2027]);
  expect(content.partners).toEqual([]);
  expect(content.pillars).toEqual([{ pillarKey: 'miljo', commitmentKey: null }]);
});

test('answers of a check are read by their type, sorted, and left out where they are empty', () => {
  const answer = (field: string, value: string) => ({ ruleKey: 'start', field, value });
  const content = contentOf({ checks: [answer('need', ' Fler ska läsa. '), answer('funded', 'yes'), answer('cost', '12 000 kr')] });
  expect(content.checks).toEqual([answer('cost', '12000'), answer('funded', 'yes'), answer('need', 'Fler ska läsa.')]);
  expect(contentOf({ checks: [answer('need', ' ')] }).checks).toEqual([]);
  expect(problemsOf({ checks: [answer('need', 'x'), answer('cost', 'mycket'), answer('funded', 'kanske'), answer('other', 'x')] })).toEqual(
    {
      'checks.1.value': 'money.letters',
      'checks.2.value': 'unknownChoice',
      'checks.3.value': 'unknownChoice',
    },
  );
});

test('a decision before start is read where the rule has one, and is nothing while it is empty', () => {
  const decision = { ruleKey: 'start', body: 'Kommunstyrelsen', decidedOn: '2026-02-03', paragraph: '12', diarienummer: '' };
  expect(contentOf({ decisions: [decision] }).decisions).toEqual([decision]);
  expect(contentOf({ decisions: [{ ...decision, body: '', decidedOn: '', paragraph: ' ' }] }).decisions).toEqual([]);
  expect(problemsOf({ decisions: [{ ...decision, decidedOn: 'i går' }] })).toEqual({ 'decisions.0.decidedOn': 'notDate' });
  expect(problemsOf({ decisions: [{ ...decision, ruleKey: 'other' }] })).toEqual({ 'decisions.0.body': 'unknownChoice' });
});

test('what a form does not ask for stays as it is stored', () => {
  const stored = {
    ...contentOf(),
    borderRegional: true,
    focusReason: 'En vän där',
    checks: [{ ruleKey: 'start', field: 'need', value: 'Behov' }],
  };
  expect(readActivityForm(form, known, stored)).toMatchObject({
    content: { borderRegional: true, focusReason: 'En vän där', checks: stored.checks },
  });
  expect(readActivityForm({ ...form, borderRegional: false, focusReason: '', checks: [] }, known, stored)).toMatchObject({
    content: { borderRegional: false, focusReason: '', checks: [] },
  });
  expect(contentOf()).toMatchObject({ borderRegional: false, focusReason: '', checks: [], decisions: [] });
});

test('whatever is typed, the answer is content within its limits or problems, never an exception', () => {
  const typed = fc.record({
    name: fc.string(),
    startsOn: fc.string(),
    endsOn: fc.string(),
    funding: fc.array(
      fc.record({
        year: fc.string(),
        nature: fc.string(),
        budget: fc.string(),
        grantReceived: fc.string(),
        coFinancingCash: fc.string(),
        coFinancingInKind: fc.string(),
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(typed, (changed) => {
      const read = readActivityForm({ ...form, ...changed }, known);
      if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
      else expect(read.content.name.length).toBeGreaterThan(0);
    }),
  );
});
