import { normalisedInstruction, readInstruction, type WrittenInstruction } from './instruction-form';

const whole: WrittenInstruction = {
  title: ' Anvisning för rapporten ',
  body: 'Rapporten lämnas varje år.  \r\n\r\n\r\n\r\nVarje bolag svarar för sig.\n',
  decidedBy: 'Stadsdirektören',
  decidedOn: '2026-11-04',
  reference: 'STD 2026/112',
  reason: '',
};
const kept = normalisedInstruction(whole);
const faults = (over: Partial<WrittenInstruction>, previous: WrittenInstruction | null = null) => {
  const read = readInstruction({ ...whole, ...over }, { today: '2026-11-27', previous });
  return 'faults' in read ? read.faults.map(({ field, code }) => `${field}: ${code}`) : [];
};

test('a version is kept as plain paragraphs', () => {
  expect(kept).toMatchObject({ title: 'Anvisning för rapporten', body: 'Rapporten lämnas varje år.\n\nVarje bolag svarar för sig.' });
  expect(normalisedInstruction(kept)).toEqual(kept);
  expect(faults({})).toEqual([]);
});

test.each([
  [{ title: '' }, ['title: required']],
  [{ body: '\n \n' }, ['body: required']],
  [{ body: 'x'.repeat(20_001) }, ['body: tooLong']],
  [{ decidedBy: ' ' }, ['decidedBy: required']],
  [{ decidedOn: '' }, ['decidedOn: required']],
  [{ decidedOn: '4 november' }, ['decidedOn: notDate']],
  [{ decidedOn: '2026-11-28' }, ['decidedOn: dayToCome']],
  [{ reference: 'x'.repeat(121) }, ['reference: tooLong']],
])('%j: %j', (over, expected) => {
  expect(faults(over)).toEqual(expected);
});

test('a later version says why it came, says something else, and is not decided before the one it replaces', () => {
  const next = { body: 'Rapporten lämnas vartannat år.', reason: 'Bolagen bad om det.' };
  expect(faults(next, kept)).toEqual([]);
  expect(faults({ ...next, reason: ' ' }, kept)).toEqual(['reason: required']);
  expect(faults({ reason: 'x' }, kept)).toEqual(['body: unchanged']);
  expect(faults({ ...next, decidedOn: '2026-11-03' }, kept)).toEqual(['decidedOn: beforePrevious']);
});
