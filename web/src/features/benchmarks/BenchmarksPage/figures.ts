import { type Coverage, type Indicator, type IndicatorValue, indicatorValue, type Population, populationOf } from '@utblick/domain';
import type { BenchmarksPageQuery } from './BenchmarksPage.query.generated';

export type Page = BenchmarksPageQuery['benchmarksPage'];
export type Municipality = Page['municipalities'][number];

export interface Point extends IndicatorValue {
  readonly year: number;
}

/** One municipality's row of an indicator over the years. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** False where the municipality does not share what the indicator is made of. */
  readonly shared: boolean;
  readonly points: readonly Point[];
  /** The inhabitants that the latest year is counted by. */
  readonly population: Population | null;
}

/** An indicator for each municipality, in the order they are given. */
export const seriesOf = (indicator: Indicator, municipalities: readonly Municipality[], years: readonly number[]): Series[] =>
  municipalities.map(({ id, name, own, showsActivities, showsFunding, populations, years: figures }) => ({
    id,
    name,
    own,
    shared: indicator.offer === 'funding_totals' ? showsFunding : showsActivities,
    points: years.map((year) => ({
      year,
      ...indicatorValue(indicator, figures.find((each) => each.year === year) ?? null, populationOf(populations, year)),
    })),
    population: populationOf(populations, years.at(-1) ?? 0),
  }));

export const pointOf = ({ points }: Series, year: number): Point | undefined => points.find((point) => point.year === year);

/** For a chart of one year: the highest first, then what cannot be compared, then who does not share. */
export function rankedIn(series: readonly Series[], year: number): Series[] {
  const rank = (one: Series): number => {
    const point = pointOf(one, year);
    if (!one.shared) return 3;
    if (!point || point.value === null) return 2;
    return point.reason === null ? 0 : 1;
  };
  const value = (one: Series): number => pointOf(one, year)?.value ?? 0;
  return [...series].sort((one, other) => rank(one) - rank(other) || value(other) - value(one));
}

/** How much of what should have been entered has been, over all who share; null for figures that are not entered one by one. */
export function coverageIn(series: readonly Series[], year: number): Coverage | null {
  const parts = series.flatMap((one) => (one.shared ? (pointOf(one, year)?.coverage ?? []) : []));
  if (parts.length === 0) return null;
  return parts.reduce((all, { entered, expected }) => ({ entered: all.entered + entered, expected: all.expected + expected }));
}

/** The least round number that nothing exceeds, so that every panel has the same scale and its ticks are easy to read. */
export function scaleOf(series: readonly Series[]): number {
  const most = Math.max(0, ...series.flatMap(({ shared, points }) => (shared ? points.map(({ value }) => value ?? 0) : [])));
  if (most === 0) return 1;
  const step = 10 ** Math.floor(Math.log10(most));
  const round = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((times) => times * step >= most) ?? 10;
  return round * step;
}
