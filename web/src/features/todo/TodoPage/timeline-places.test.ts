import type { Coming } from './page-types';
import { type Labelled, monthsOn, placesOn } from './timeline-places';

const quarter = { today: '2027-01-18', horizon: '2027-04-18' };
const dayAt = (offset: number): string => new Date(Date.UTC(2027, 0, 18 + offset)).toISOString().slice(0, 10);
const on = (offset: number, label = 'Kommunstyrelsen'): Labelled => ({
  coming: { key: String(offset), on: dayAt(offset) } as Coming,
  label,
});

describe('days on the timeline', () => {
  test('stand from today at the left to the last day at the right', () => {
    expect(placesOn([on(0), on(45), on(90)], quarter).map(({ left }) => left)).toEqual([0, 50, 100]);
  });

  test.each([3, 5, 8, 13, 21])('no two labels of a row cover each other, however close the days: every %i days', (apart) => {
    const days = Array.from({ length: Math.floor(90 / apart) + 1 }, (_, index) => on(index * apart, 'x'.repeat(5 + ((index * 7) % 30))));
    const spans = placesOn(days, quarter).map(({ left, width, row, before }) => ({
      row,
      from: before ? left - width : left,
      to: before ? left : left + width,
    }));
    for (const [at, span] of spans.entries()) {
      const next = spans.slice(at + 1).find(({ row }) => row === span.row);
      if (next) expect(next.from).toBeGreaterThanOrEqual(span.to - 1e-9);
    }
    expect(spans).toHaveLength(days.length);
  });

  test('a label never reaches past the right edge, and a long one is cut', () => {
    for (const { left, width, before } of placesOn([on(70), on(80), on(90, 'x'.repeat(200))], quarter)) {
      expect(before ? left : left + width).toBeLessThanOrEqual(100);
      expect(width).toBeLessThanOrEqual(45);
    }
  });
});

test('each first of a month within the quarter is marked', () => {
  expect(monthsOn(quarter).map((month) => month.on)).toEqual(['2027-02-01', '2027-03-01', '2027-04-01']);
  expect(monthsOn({ today: '2026-11-21', horizon: '2027-02-21' }).map((month) => month.on)).toEqual([
    '2026-12-01',
    '2027-01-01',
    '2027-02-01',
  ]);
});

test('the name of a month is left out where it would cover "today" or run past the end', () => {
  expect(monthsOn({ today: '2027-01-29', horizon: '2027-04-29' }).map(({ named }) => named)).toEqual([false, true, true]);
  expect(monthsOn({ today: '2027-01-03', horizon: '2027-04-03' }).map(({ named }) => named)).toEqual([true, true, false]);
});
