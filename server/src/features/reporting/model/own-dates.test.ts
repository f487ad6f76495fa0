import { readOwnDates, type WrittenDates } from './own-dates';

const whole: WrittenDates = {
  name: '  Prioriteringar   2027–2030 ',
  periodFrom: '2027-01-01',
  periodTo: '2030-12-31',
  dueOn: '2027-02-26',
  datedBy: 'Enligt särskild anvisning',
};
const faults = (over: Partial<WrittenDates>, kind: 'plan' | 'report' = 'report') => {
  const read = readOwnDates({ ...whole, ...over }, { rule: { kind }, today: '2026-11-27' });
  return 'faults' in read ? read.faults.map(({ field, code }) => `${field}: ${code}`) : [];
};

test('whole dates are taken, trimmed', () => {
  expect(readOwnDates(whole, { rule: { kind: 'plan' }, today: '2026-11-27' })).toEqual({
    dates: { ...whole, name: 'Prioriteringar 2027–2030' },
  });
});

test.each([
  [{ name: ' ' }, ['name: required']],
  [{ name: 'x'.repeat(121) }, ['name: tooLong']],
  [{ periodFrom: '' }, ['periodFrom: required']],
  [{ periodFrom: '1 januari' }, ['periodFrom: notDate']],
  [{ periodTo: '2026-12-31' }, ['periodTo: endBeforeStart']],
  [{ periodTo: '2037-06-30' }, ['periodTo: periodTooLong']],
  [{ dueOn: '2026-12-31' }, ['dueOn: dueBeforeStart']],
  [{ dueOn: '2026-11-26' }, ['dueOn: dayPassed']],
  [{ dueOn: '2027-02-30' }, ['dueOn: notDate']],
  [{ datedBy: '' }, ['datedBy: required']],
  [{ name: '', dueOn: '' }, ['name: required', 'dueOn: required']],
])('%j: %j', (over, expected) => {
  expect(faults(over)).toEqual(expected);
});

test('a plan may be due before its period begins, an account of a period may not', () => {
  expect(faults({ dueOn: '2026-12-15' }, 'plan')).toEqual([]);
  expect(faults({ dueOn: '2026-12-15' }, 'report')).toEqual(['dueOn: dueBeforeStart']);
});
