import fc from 'fast-check';
import { type Indicator, indicators, indicatorValue, leastCoverage, type Population, populationOf, type YearFigures } from './indicators';

const nothing: YearFigures = {
  activities: null,
  twinTowns: null,
  memberships: null,
  withContact: null,
  withResults: null,
  grantReceived: null,
  coFinancing: null,
  grantExpected: null,
  grantEntered: null,
};
const town: Population = { on: '2025-12-31', inhabitants: 80_000, source: 'SCB' };

function named(key: string): Indicator {
  const found = indicators.find((indicator) => indicator.key === key);
  if (!found) throw new Error(key);
  return found;
}

const counts = fc.record({
  activities: fc.option(fc.nat(5_000)),
  twinTowns: fc.option(fc.nat(50)),
  memberships: fc.option(fc.nat(50)),
  withContact: fc.option(fc.nat(5_000)),
  withResults: fc.option(fc.nat(5_000)),
  grantReceived: fc.option(fc.nat(900_000_000)),
  coFinancing: fc.option(fc.nat(900_000_000)),
  grantExpected: fc.option(fc.nat(500)),
  grantEntered: fc.option(fc.nat(500)),
});
const populations = fc.array(
  fc.record({
    on: fc.integer({ min: 2015, max: 2030 }).map((year) => `${year}-12-31`),
    inhabitants: fc.integer({ min: 1, max: 2_000_000 }),
    source: fc.constant('SCB'),
  }),
);

describe('an indicator', () => {
  test.each([
    ['activities_per_10000', { activities: 24 }, 3],
    ['grants_per_inhabitant', { grantReceived: 4_000_000 }, 50],
    ['co_financing_per_inhabitant', { coFinancing: 200_000 }, 2.5],
    ['twin_towns', { twinTowns: 7 }, 7],
    ['memberships', { memberships: 3 }, 3],
    ['with_contact', { withContact: 3, activities: 4 }, 75],
    ['with_results', { withResults: 0, activities: 4 }, 0],
  ])('%s of %p is %p', (key, figures, expected) =>
    expect(indicatorValue(named(key), { ...nothing, ...figures }, town)).toMatchObject({ value: expected, reason: null }),
  );

  test('what nobody has entered is missing, never zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...indicators), (indicator) => {
        expect(indicatorValue(indicator, nothing, town)).toMatchObject({ value: null, reason: 'missing' });
        expect(indicatorValue(indicator, null, town)).toMatchObject({ value: null, reason: 'missing' });
      }),
    );
  });

  test('nought entered is nought, and a share of no activities is not said', () => {
    expect(indicatorValue(named('grants_per_inhabitant'), { ...nothing, grantReceived: 0 }, town).value).toBe(0);
    expect(indicatorValue(named('with_contact'), { ...nothing, activities: 0, withContact: 0 }, town)).toMatchObject({
      value: null,
      reason: 'missing',
    });
  });

  test('is a number that is not below nought, or null with a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...indicators), counts, fc.option(fc.constant(town)), (indicator, figures, population) => {
        const { value, reason } = indicatorValue(indicator, figures, population);
        if (value === null) expect(reason).not.toBeNull();
        else expect(Number.isFinite(value) && value >= 0).toBe(true);
      }),
    );
  });

  test('by inhabitants is not said where their number is not known; a count is', () => {
    for (const indicator of indicators) {
      const figures = {
        ...nothing,
        activities: 8,
        twinTowns: 1,
        memberships: 1,
        withContact: 1,
        withResults: 1,
        grantReceived: 1,
        coFinancing: 1,
      };
      expect(indicatorValue(indicator, figures, null).reason).toBe(indicator.perInhabitant ? 'no_population' : null);
    }
  });

  test('times the inhabitants gives back the sum', () => {
    fc.assert(
      fc.property(fc.nat(900_000_000), fc.integer({ min: 1, max: 2_000_000 }), (grantReceived, inhabitants) => {
        const { value } = indicatorValue(named('grants_per_inhabitant'), { ...nothing, grantReceived }, { ...town, inhabitants });
        expect((value ?? Number.NaN) * inhabitants).toBeCloseTo(grantReceived, 3);
      }),
    );
  });
});

describe('coverage', () => {
  test.each([
    [8, 10, null],
    [7, 10, 'low_coverage'],
    [0, 0, null],
    [4, 5, null],
    [79, 100, 'low_coverage'],
  ])('%p entered of %p gives %p', (grantEntered, grantExpected, reason) => {
    const figures = { ...nothing, grantReceived: 1, grantEntered, grantExpected };
    expect(indicatorValue(named('grants_per_inhabitant'), figures, town)).toMatchObject({
      reason,
      coverage: { entered: grantEntered, expected: grantExpected },
    });
  });

  test('below the least is told without taking the figure away', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (grantEntered, grantExpected) => {
        const { value, reason } = indicatorValue(
          named('grants_per_inhabitant'),
          { ...nothing, grantReceived: 80_000, grantEntered, grantExpected },
          town,
        );
        expect(value).toBe(1);
        expect(reason === 'low_coverage').toBe(grantEntered < grantExpected * leastCoverage);
      }),
    );
  });
});

describe('the inhabitants of a year', () => {
  const known: Population[] = [
    { on: '2024-12-31', inhabitants: 2, source: 'b' },
    { on: '2023-12-31', inhabitants: 1, source: 'a' },
  ];

  test.each([
    [2022, 1],
    [2023, 1],
    [2024, 2],
    [2026, 2],
  ])('%p are those of the latest day known then, or the first known after', (year, inhabitants) =>
    expect(populationOf(known, year)?.inhabitants).toBe(inhabitants),
  );

  test('are always one of the known, and none where none is known', () => {
    fc.assert(
      fc.property(populations, fc.integer({ min: 2010, max: 2035 }), (list, year) => {
        const found = populationOf(list, year);
        if (list.length === 0) return expect(found).toBeNull();
        expect(list).toContain(found);
        const earlier = list.filter(({ on }) => on <= `${year}-12-31`).map(({ on }) => on);
        if (earlier.length > 0) expect(found?.on).toBe([...earlier].sort().at(-1));
      }),
    );
  });
});
