import fc from 'fast-check';
import { day } from '../calendar/day';
import { freshness } from './freshness';

describe('freshness by the last check', () => {
  test.each([
    ['2026-11-20', 'fresh'],
    ['2026-05-21', 'fresh'],
    ['2026-05-20', 'ageing'],
    ['2026-03-20', 'ageing'],
    ['2026-03-19', 'stale'],
    ['2027-01-01', 'fresh'],
  ])('checked on %s, seen on 20 November 2026: %s', (checkedOn, expected) => {
    expect(freshness(day(checkedOn), day('2026-11-20'))).toBe(expected);
  });

  test('never checked is stale', () => {
    expect(freshness(null, day('2026-11-20'))).toBe('stale');
  });

  test('time only ever makes it older', () => {
    const order = ['fresh', 'ageing', 'stale'];
    fc.assert(
      fc.property(fc.nat(800), fc.nat(400), fc.nat(400), (start, after, later) => {
        const checkedOn = day('2024-01-31').add({ days: start });
        const first = freshness(checkedOn, checkedOn.add({ days: after }));
        const second = freshness(checkedOn, checkedOn.add({ days: after + later }));
        expect(order.indexOf(second)).toBeGreaterThanOrEqual(order.indexOf(first));
      }),
    );
  });
});
