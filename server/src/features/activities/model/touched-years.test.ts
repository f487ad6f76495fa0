import type { YearOfFunding } from './activity-content';
import { spanning, touchedYears } from './touched-years';

const money = (year: number): YearOfFunding => ({
  year,
  nature: 'outcome',
  budget: 1,
  grantReceived: null,
  coFinancingCash: null,
  coFinancingInKind: null,
});

test('the period, widened by years with figures', () => {
  expect(
    touchedYears({ startsOn: '2024-03-01', endsOn: '2025-12-31', funding: [money(2023), money(2027)] }, '2024-01-01', '2026-11-20'),
  ).toEqual({
    from: 2023,
    to: 2027,
  });
});

test('without dates: from the year it was registered into the next one', () => {
  expect(touchedYears({ startsOn: null, endsOn: null, funding: [] }, '2025-05-05', '2026-11-20')).toEqual({ from: 2025, to: 2027 });
});

test('a slip of the pen in a date does not make totals for centuries', () => {
  expect(touchedYears({ startsOn: '1900-01-01', endsOn: '2200-01-01', funding: [] }, '2025-05-05', '2026-11-20')).toEqual({
    from: 1990,
    to: 2100,
  });
});

test('two spans make the one that holds both', () => {
  expect(spanning({ from: 2020, to: 2022 }, { from: 2024, to: 2025 })).toEqual({ from: 2020, to: 2025 });
});
