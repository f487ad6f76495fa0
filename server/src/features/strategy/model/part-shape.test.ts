import { notStated, type Part } from '@utblick/configuration';
import { actorShape, cadencePart, deadlinePart, namesIn, partShape, textPart } from './part-shape';

const names = namesIn({ roles: [{ key: 'styrelsen', name: 'Styrelsen' }], units: [{ key: 'hamnen', name: 'Hamnen AB' }] } as never);
const part = <Value>(value: Value): Part<Value> => ({ value, stated: 'full', origin: 'adopted', source: ['EX-1'] });

describe('a part', () => {
  test('that its document leaves open has no value of any kind, and says so', () => {
    const { stated, sources, readings, ...values } = textPart(notStated);
    expect({ stated, sources, readings }).toEqual({ stated: 'not_stated', sources: [], readings: [] });
    const { origin, note, ...value } = values;
    expect(Object.values(value).every((each) => each === null)).toBe(true);
  });

  test('that is denied is not the same as one that is left open', () => {
    expect(partShape({ ...notStated, stated: 'none', source: ['EX-2'] }, () => ({ text: 'never asked' }))).toMatchObject({
      stated: 'none',
      text: null,
    });
  });

  test('names a decision as its source by who, when and by what', () => {
    const decided = { ...part('x'), source: [{ decidedBy: 'Styrelsen', date: '2026-01-02', reference: '§ 3' }, 'EX-1'] };
    expect(textPart(decided).sources).toEqual(['Styrelsen · 2026-01-02 · § 3', 'EX-1']);
  });

  test('keeps every reading of what can be read in several ways', () => {
    expect(textPart({ ...part('x'), readings: ['one', 'other'] }).readings).toEqual(['one', 'other']);
  });
});

describe('who does something', () => {
  test.each([
    [{ role: 'styrelsen' }, { role: 'Styrelsen' }],
    [{ unit: 'hamnen' }, { unit: 'Hamnen AB' }],
    [{ unitKinds: ['bolag' as const] }, { unitKinds: ['bolag'] }],
    [{ outside: 'self' as const }, { outside: 'self' }],
    [{ role: 'okand' }, { role: 'okand' }],
  ])('%j', (actor, expected) => {
    expect(actorShape(actor, names)).toEqual({ role: null, unitKinds: null, unit: null, outside: null, ...expected });
  });
});

test('interim months that are not stated are none, and a deadline before a meeting names the body', () => {
  expect(cadencePart(part({ type: 'interim_and_yearly' as const, interimMonths: notStated })).cadence).toMatchObject({ months: null });
  const before = deadlinePart(part({ type: 'days_before_meeting' as const, role: 'styrelsen', days: 7 }), names);
  expect(before.deadline).toMatchObject({ days: 7, role: 'Styrelsen' });
});
