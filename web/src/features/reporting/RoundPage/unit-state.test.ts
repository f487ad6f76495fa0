import { isAwaited, passes, type UnitPlace, unitState } from './unit-state';

const place = (over: Partial<UnitPlace>): UnitPlace => ({
  state: 'not_started',
  late: false,
  leftOut: false,
  nothingToReport: false,
  extended: false,
  ...over,
});

describe('where a unit stands', () => {
  test.each([
    [{ state: 'accepted' }, true, 'done', 'reviewed'],
    [{ state: 'submitted' }, true, 'review', 'review'],
    [{ state: 'submitted', nothingToReport: true }, true, 'review', 'nothing'],
    [{ state: 'submitted' }, false, 'done', 'submitted'],
    [{ state: 'returned' }, true, 'returned', 'returned'],
    [{ state: 'returned', late: true }, true, 'late', 'lateReturned'],
    [{ state: 'draft', late: true }, true, 'late', 'lateDraft'],
    [{ late: true }, true, 'late', 'lateNotStarted'],
    [{}, true, 'waiting', 'notStarted'],
    [{ leftOut: true, late: false }, true, 'waiting', 'leftOut'],
  ] as const)('%j with review %p: %s, %s', (over, reviewed, state, word) => {
    expect(unitState(place(over), reviewed)).toEqual({ state, word });
  });

  test('filters show the states of the bar, and extensions only while they matter', () => {
    expect(passes(place({ late: true }), 'late', true)).toBe(true);
    expect(passes(place({ state: 'submitted' }), 'review', false)).toBe(false);
    expect(passes(place({ state: 'accepted', extended: true }), 'extended', true)).toBe(false);
    expect(passes(place({ extended: true }), 'extended', true)).toBe(true);
  });

  test('only those who have not handed in are awaited', () => {
    expect(['not_started', 'draft', 'returned', 'submitted', 'accepted'].map((state) => isAwaited(place({ state })))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(isAwaited(place({ leftOut: true }))).toBe(false);
  });
});
