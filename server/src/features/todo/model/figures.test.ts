import { figuresOf, type YearTotals } from './figures';

const register = { running: 25, current: 27, checked: 22 };
const totals = (year: number, grantReceived: number | null): YearTotals => ({
  year,
  activities: year - 2000,
  checked: 1,
  grantReceived,
  coFinancing: null,
});
const figure = (key: string, years: readonly YearTotals[], thisYear = 2027) =>
  figuresOf(years, register, null, thisYear).find((each) => each.key === key);

describe('the figures of the start page', () => {
  test('tell of last year until money has come out in this one', () => {
    expect(figure('grants', [totals(2026, 500), totals(2027, null)])).toMatchObject({ value: 500 });
    expect(figure('grants', [totals(2026, 500), totals(2027, 0)])).toMatchObject({ value: 0 });
  });

  test('are null for a year that the register does not have, and zero only where it says so', () => {
    expect(figure('grants', [totals(2024, 0), totals(2026, 7)])?.series).toEqual([
      { year: 2021, value: null },
      { year: 2022, value: null },
      { year: 2023, value: null },
      { year: 2024, value: 0 },
      { year: 2025, value: null },
      { year: 2026, value: 7 },
    ]);
    expect(figure('co_financing', [totals(2026, 7)])?.value).toBeNull();
  });

  test('never tell of years to come', () => {
    expect(figure('running', [totals(2026, 1), totals(2030, 9)])?.series.at(-1)).toEqual({ year: 2026, value: 26 });
  });

  test('of contact persons stand only where some unit should have one', () => {
    const keysWith = (units: number) => figuresOf([], register, { units, filled: 1, years: [] }, 2027).map(({ key }) => key);
    expect(keysWith(0)).not.toContain('contacts');
    expect(keysWith(2)).toContain('contacts');
  });
});
