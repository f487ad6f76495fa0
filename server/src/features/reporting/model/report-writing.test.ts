import type { Field } from '@utblick/configuration';
import { maxKronor } from '@utblick/domain';
import fc from 'fast-check';
import { missingAnswers } from './completeness';
import { prefilled } from './prefill';
import type { RegisterActivity } from './register-activity';
import { type Answer, emptyContent, type ReportContent } from './report-content';
import { readReport, saysTheSame, type WrittenReport } from './written-report';

const field = (key: string, over: Partial<Field> = {}): Field => ({
  key,
  label: key,
  type: 'money',
  per: 'activity',
  required: true,
  ...over,
});
const budget = field('budget', { register: 'budget' });
const purpose = field('purpose', { type: 'text', register: 'purpose' });
const list = field('activities_taken', { type: 'list', per: 'unit', register: 'activity_list' });
const fields = [budget, purpose, list];

const activity = (id: string, over: Partial<RegisterActivity> = {}): RegisterActivity => ({
  id,
  name: `Aktivitet ${id}`,
  kind: 'eu_project',
  programme: null,
  unitName: null,
  startsOn: null,
  endsOn: null,
  purpose: '',
  results: '',
  budget: null,
  grantReceived: null,
  coFinancing: null,
  ...over,
});
const today = '2026-11-12';
const register = [activity('a', { budget: 100, purpose: 'Lära.' }), activity('b')];
const fromRegister = (value: Answer['value']): Answer => ({ value, origin: 'register', fetchedOn: today });
const nothing: Answer = { value: null, origin: 'written', fetchedOn: null };

describe('a report is filled from the register', () => {
  test('with what the register has, and nothing where it has nothing', () => {
    const content = prefilled(emptyContent, fields, register, today);
    expect(content.activities).toEqual([
      { activityId: 'a', goals: [], answers: { budget: fromRegister(100), purpose: fromRegister('Lära.') } },
      { activityId: 'b', goals: [], answers: { budget: nothing, purpose: nothing } },
    ]);
    expect(content.unit.activities_taken).toMatchObject(fromRegister('Aktivitet a\nAktivitet b'));
  });

  test('never over what somebody has written, an emptied answer included', () => {
    const written: ReportContent = {
      activities: [{ activityId: 'a', goals: ['g'], answers: { budget: { value: null, origin: 'written', fetchedOn: today } } }],
      unit: {},
    };
    const content = prefilled(written, fields, register, '2027-01-01');
    expect(content.activities[0]).toMatchObject({
      goals: ['g'],
      answers: { budget: { value: null, origin: 'written' }, purpose: { value: 'Lära.' } },
    });
  });

  test('without an activity that has left the register', () => {
    const written: ReportContent = { activities: [{ activityId: 'gone', goals: [], answers: {} }], unit: {} };
    expect(prefilled(written, fields, register, today).activities.map(({ activityId }) => activityId)).toEqual(['a', 'b']);
  });
});

const send = (value: string | null, origin: 'register' | 'written' = 'written'): WrittenReport => ({
  activities: [{ activityId: 'a', goals: [], answers: [{ field: 'budget', value, origin, fetchedOn: today }] }],
  unit: [],
});
const ground = { fields, goalKeys: ['g'], register, previous: emptyContent };
const budgetOf = ({ content }: ReturnType<typeof readReport>) => content.activities[0]?.answers.budget;

describe('what a browser sends is read', () => {
  test.each([
    ['1 250 000', 1_250_000],
    ['1 250 000 kr', 1_250_000],
    ['1,250,000', 1_250_000],
    ['12 tusen', '12 tusen'],
    ['-5', '-5'],
    ['  ', null],
    [null, null],
  ])('%j becomes %j: what cannot be read is kept as it was typed', (text, value) => {
    expect(budgetOf(readReport(send(text), ground))?.value).toBe(value);
  });

  test('an answer is the register’s only while it says what the register says or said', () => {
    expect(budgetOf(readReport(send('100', 'register'), ground))).toEqual(fromRegister(100));
    expect(budgetOf(readReport(send('101', 'register'), ground))?.origin).toBe('written');
    const previous: ReportContent = { activities: [{ activityId: 'a', goals: [], answers: { budget: fromRegister(90) } }], unit: {} };
    expect(budgetOf(readReport(send('90', 'register'), { ...ground, previous }))?.origin).toBe('register');
  });

  test('what was written about an activity that is not sent is kept', () => {
    const previous: ReportContent = { activities: [{ activityId: 'gone', goals: [], answers: { budget: fromRegister(7) } }], unit: {} };
    expect(readReport(send('1'), { ...ground, previous }).content.activities.map(({ activityId }) => activityId)).toEqual(['a', 'gone']);
  });

  test('unknown activities, fields and goals are named', () => {
    const sent: WrittenReport = {
      activities: [
        { activityId: 'x', goals: [], answers: [] },
        { activityId: 'a', goals: ['g', 'no'], answers: [{ field: 'activities_taken', value: 'x', origin: 'written', fetchedOn: null }] },
      ],
      unit: [],
    };
    expect(readReport(sent, ground).faults.map(({ field: path }) => path)).toEqual([
      'activities.x',
      'activities.a.goals',
      'activities.a.activities_taken',
    ]);
  });

  test('any amount comes back as it was, however it is sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxKronor }), fc.constantFrom('sv-SE', 'en-GB'), (kronor, locale) => {
        expect(budgetOf(readReport(send(new Intl.NumberFormat(locale).format(kronor)), ground))?.value).toBe(kronor);
      }),
    );
  });

  test('saying the same does not depend on order or on where answers come from', () => {
    const one = readReport(send('100', 'register'), ground).content;
    const other = readReport(send('100'), ground).content;
    expect(saysTheSame(one, other)).toBe(true);
    expect(saysTheSame(one, readReport(send('101'), ground).content)).toBe(false);
    expect(saysTheSame({ activities: [...one.activities].reverse(), unit: {} }, one)).toBe(true);
  });
});

describe('what is missing', () => {
  const whole = (over: Readonly<Record<string, Answer>>): ReportContent => ({
    activities: [{ activityId: 'a', goals: [], answers: { budget: fromRegister(0), purpose: fromRegister('x'), ...over } }],
    unit: { activities_taken: fromRegister('x') },
  });

  test('nothing, once everything is answered: zero is an answer', () => {
    expect(missingAnswers(whole({}), fields)).toEqual([]);
  });

  test.each([
    [null, 'required'],
    ['tolv', 'moneyLetters'],
    ['-1', 'moneyNegative'],
    ['1,50', 'moneyDecimals'],
    ['1..2', 'notMoney'],
    ['9999999999999999', 'moneyTooLarge'],
  ])('the amount %j: %s', (value, code) => {
    expect(missingAnswers(whole({ budget: { value, origin: 'written', fetchedOn: null } }), fields)).toEqual([
      { field: 'activities.a.budget', code },
    ]);
  });

  test('a field that is not required may stay empty', () => {
    expect(missingAnswers(whole({ purpose: nothing }), [budget, { ...purpose, required: false }, list])).toEqual([]);
  });

  test('a report on no activity at all must say so in so many words', () => {
    expect(missingAnswers(emptyContent, [budget])).toEqual([{ field: 'activities', code: 'noActivities' }]);
    expect(missingAnswers(emptyContent, [list])).toEqual([{ field: 'unit.activities_taken', code: 'required' }]);
  });
});
