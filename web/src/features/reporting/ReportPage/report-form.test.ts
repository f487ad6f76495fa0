import { differences, formFromWire, merged, reconciled } from './draft-difference';
import { missingAt, missingIn } from './missing-answers';
import { answerAt, fetched, listed, type ReportFieldData, type ReportForm, toWire, written } from './report-form';

const field = (key: string, type: string, per: string): ReportFieldData => ({
  key,
  label: key,
  hint: null,
  type,
  per,
  required: true,
  register: null,
});
const fields = [field('budget', 'money', 'activity'), field('results', 'text', 'activity'), field('effects', 'text', 'unit')];
const answer = (text: string) => ({ text, origin: 'register' as const, fetchedOn: '2026-11-12', list: null });
const form: ReportForm = {
  activities: [{ activityId: 'a', goals: ['g'], answers: { budget: answer('100 000'), results: answer('Bra.') } }],
  unit: { effects: answer('') },
};

test('what is written over keeps the day on which the register was seen, and is no longer the register’s', () => {
  const changed = written(form, { activityId: 'a', field: 'budget' }, '90 000');
  expect(answerAt(changed, { activityId: 'a', field: 'budget' })).toEqual({
    text: '90 000',
    origin: 'written',
    fetchedOn: '2026-11-12',
    list: null,
  });
  expect(answerAt(form, { activityId: 'a', field: 'budget' }).text).toBe('100 000');
  const back = fetched(changed, { activityId: 'a', field: 'budget' }, '110 000', '2027-01-09');
  expect(answerAt(back, { activityId: 'a', field: 'budget' })).toEqual({
    text: '110 000',
    origin: 'register',
    fetchedOn: '2027-01-09',
    list: null,
  });
});

test('an empty control is no answer', () => {
  expect(toWire(form).unit).toEqual([{ field: 'effects', value: null, origin: 'register', fetchedOn: '2026-11-12', list: null }]);
});

test('what is missing is named where it stands, letters in money among it', () => {
  const wrong = written(form, { activityId: 'a', field: 'budget' }, '12 tusen');
  expect(missingIn(wrong, fields).map(({ path, code }) => [path, code])).toEqual([
    ['activities.a.budget', 'moneyLetters'],
    ['unit.effects', 'required'],
  ]);
  expect(missingAt('activities.a.budget', 'required')).toMatchObject({ activityId: 'a', field: 'budget' });
  expect(missingAt('unit.effects', 'required')).toMatchObject({ activityId: null, field: 'effects' });
});

test('a list is its lines; its text has those that are in', () => {
  const line = (name: string, included: boolean) => ({ activityId: null, name, included, reason: '' });
  const place = { activityId: null, field: 'effects' };
  const list = [line('Ett', true), line('Två', false), line(' ', true)];
  expect(toWire(listed(form, place, list)).unit).toEqual([
    { field: 'effects', value: 'Ett', origin: 'written', fetchedOn: '2026-11-12', list },
  ]);
});

describe('two drafts', () => {
  const theirs = formFromWire(
    {
      activities: [
        {
          activityId: 'a',
          goals: ['g', 'h'],
          answers: [
            { field: 'budget', value: '100000', origin: 'register', fetchedOn: null },
            { field: 'results', value: 'Bättre.', origin: 'written', fetchedOn: null },
          ],
        },
      ],
      unit: [{ field: 'effects', value: 'Fler nådda.', origin: 'written', fetchedOn: null }],
    },
    fields,
    String,
  );

  test('differ only where they mean different things', () => {
    expect(differences(form, theirs, fields).map(({ path }) => path)).toEqual([
      'activities.a.results',
      'activities.a.goals',
      'unit.effects',
    ]);
  });

  test('become one, place by place, and nothing else is touched', () => {
    const found = differences(form, theirs, fields);
    const one = merged(form, theirs, found, new Set(['activities.a.goals', 'unit.effects']));
    expect(one.activities[0]).toMatchObject({ goals: ['g', 'h'], answers: { results: { text: 'Bra.' }, budget: { text: '100 000' } } });
    expect(one.unit.effects?.text).toBe('Fler nådda.');
    expect(merged(form, theirs, found, new Set())).toEqual(form);
  });

  test('taken over whole, nothing differs any more', () => {
    const found = differences(form, theirs, fields);
    const all = merged(form, theirs, found, new Set(found.map(({ path }) => path)));
    expect(differences(all, theirs, fields)).toEqual([]);
  });

  test('come together by themselves where only one has written, and ask where both have', () => {
    const start = form;
    const mine = written(form, { activityId: 'a', field: 'results' }, 'Mitt.');
    const { form: together, both } = reconciled(start, mine, theirs, fields);
    expect(both.map(({ path }) => path)).toEqual(['activities.a.results']);
    expect(together.unit.effects?.text).toBe('Fler nådda.');
    expect(together.activities[0]).toMatchObject({ goals: ['g', 'h'], answers: { results: { text: 'Mitt.' } } });
    expect(reconciled(null, mine, theirs, fields).both).toHaveLength(3);
  });
});
