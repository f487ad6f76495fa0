import fc from 'fast-check';
import { dayAsked } from './day-asked';

const today = '2026-11-20';

test.each(['2020-06-30', '2024-02-29', '1900-01-01', '2200-12-31'])('%s is a day', (day) => {
  expect(dayAsked(day, today)).toBe(day);
});

test.each([null, '', 'i dag', '2023-02-29', '2026-13-01', '1899-12-31', '2201-01-01', '2026-1-1', '2026-11-20T00:00:00Z', '2026-00-10'])(
  '%j is none, and today is shown',
  (day) => {
    expect(dayAsked(day, today)).toBe(today);
  },
);

test('whatever is asked for, what comes out is a day that exists', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (asked) => {
      const day = dayAsked(asked, today);
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});
