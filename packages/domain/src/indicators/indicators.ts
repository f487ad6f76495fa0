/** What one municipality's register says of one year. Whole kronor; null where nobody has entered the figure. */
export interface YearFigures {
  readonly activities: number | null;
  readonly twinTowns: number | null;
  readonly memberships: number | null;
  readonly withContact: number | null;
  readonly withResults: number | null;
  readonly grantReceived: number | null;
  readonly coFinancing: number | null;
  /** Activities of the year that should have a grant entered, and how many have. */
  readonly grantExpected: number | null;
  readonly grantEntered: number | null;
}

/** Inhabitants on a day, with where the number comes from. */
export interface Population {
  readonly on: string;
  readonly inhabitants: number;
  readonly source: string;
}

/** What a figure is measured in. */
export type IndicatorUnit = 'per_10000' | 'kronor' | 'count' | 'percent';

/** What has to be shared for others to see the figure. */
export type IndicatorOffer = 'activities_totals' | 'funding_totals';

/** Why there is no figure, or why it should not be laid beside others'. */
export type NotComparable = 'missing' | 'no_population' | 'low_coverage';

/** How much of what should have been entered has been. */
export interface Coverage {
  readonly entered: number;
  readonly expected: number;
}

export interface IndicatorValue {
  /** Null where it cannot be said, which is never the same as zero. */
  readonly value: number | null;
  /** Null where the figure can be compared. */
  readonly reason: NotComparable | null;
  /** Null for figures that are not entered one by one. */
  readonly coverage: Coverage | null;
}

/** A defined figure (nyckeltal). The words for its name and definition stand in the catalogues under the key. */
export interface Indicator {
  readonly key: IndicatorKey;
  readonly unit: IndicatorUnit;
  readonly offer: IndicatorOffer;
  readonly perInhabitant: boolean;
  /** The figure of a year, with the inhabitants where it is counted by them; null where a part is missing. */
  readonly valueOf: (figures: YearFigures, inhabitants: number) => number | null;
  readonly coverageOf: (figures: YearFigures) => Coverage | null;
}

export type IndicatorKey =
  | 'grants_per_inhabitant'
  | 'activities_per_10000'
  | 'co_financing_per_inhabitant'
  | 'twin_towns'
  | 'memberships'
  | 'with_contact'
  | 'with_results';

/** Under this share of what should have been entered, a figure says more about the entering than about the matter. */
export const leastCoverage = 0.8;

const share = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : (part * 100) / whole;

const per = (figure: number | null, each: number, inhabitants: number): number | null =>
  figure === null ? null : (figure * each) / inhabitants;

const entries = ({ grantEntered, grantExpected }: YearFigures): Coverage | null =>
  grantEntered === null || grantExpected === null ? null : { entered: grantEntered, expected: grantExpected };

const counted = (): null => null;

/** Every indicator, in the order in which a page shows them. */
export const indicators: readonly Indicator[] = [
  {
    key: 'grants_per_inhabitant',
    unit: 'kronor',
    offer: 'funding_totals',
    perInhabitant: true,
    valueOf: ({ grantReceived }, inhabitants) => per(grantReceived, 1, inhabitants),
    coverageOf: entries,
  },
  {
    key: 'activities_per_10000',
    unit: 'per_10000',
    offer: 'activities_totals',
    perInhabitant: true,
    valueOf: ({ activities }, inhabitants) => per(activities, 10_000, inhabitants),
    coverageOf: counted,
  },
  {
    key: 'co_financing_per_inhabitant',
    unit: 'kronor',
    offer: 'funding_totals',
    perInhabitant: true,
    valueOf: ({ coFinancing }, inhabitants) => per(coFinancing, 1, inhabitants),
    coverageOf: entries,
  },
  {
    key: 'twin_towns',
    unit: 'count',
    offer: 'activities_totals',
    perInhabitant: false,
    valueOf: (of) => of.twinTowns,
    coverageOf: counted,
  },
  {
    key: 'memberships',
    unit: 'count',
    offer: 'activities_totals',
    perInhabitant: false,
    valueOf: (of) => of.memberships,
    coverageOf: counted,
  },
  {
    key: 'with_contact',
    unit: 'percent',
    offer: 'activities_totals',
    perInhabitant: false,
    valueOf: ({ withContact, activities }) => share(withContact, activities),
    coverageOf: counted,
  },
  {
    key: 'with_results',
    unit: 'percent',
    offer: 'activities_totals',
    perInhabitant: false,
    valueOf: ({ withResults, activities }) => share(withResults, activities),
    coverageOf: counted,
  },
];

/** The inhabitants that a year is counted by: the latest known at its end, else the earliest known after it; null where none is known. */
export function populationOf(populations: readonly Population[], year: number): Population | null {
  const sorted = [...populations].sort((one, other) => one.on.localeCompare(other.on));
  return sorted.findLast(({ on }) => on <= `${year}-12-31`) ?? sorted[0] ?? null;
}

/** One indicator of one municipality and year. `figures` is null where the register has nothing of the year. */
export function indicatorValue(indicator: Indicator, figures: YearFigures | null, population: Population | null): IndicatorValue {
  if (figures === null) return { value: null, reason: 'missing', coverage: null };
  const coverage = indicator.coverageOf(figures);
  if (indicator.perInhabitant && population === null) return { value: null, reason: 'no_population', coverage };
  const value = indicator.valueOf(figures, population?.inhabitants ?? 1);
  if (value === null) return { value, reason: 'missing', coverage };
  return { value, reason: isCovered(coverage) ? null : 'low_coverage', coverage };
}

const isCovered = (coverage: Coverage | null): boolean => coverage === null || coverage.entered >= coverage.expected * leastCoverage;
