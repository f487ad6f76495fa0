import type { ActivityContent } from './activity-content';

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const earliest = 1990;
const latest = 2100;

/**
 * The years whose totals an activity can bear on. Without an end it reaches into next year, so that the totals of a year
 * that has just begun are there before anybody writes in it. Days are ISO.
 */
export function touchedYears(
  content: Pick<ActivityContent, 'startsOn' | 'endsOn' | 'funding'>,
  createdOn: string,
  today: string,
): YearSpan {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const funded = content.funding.map(({ year }) => year);
  const from = Math.min(yearOf(content.startsOn ?? createdOn), ...funded);
  const to = Math.max(content.endsOn ? yearOf(content.endsOn) : yearOf(today) + 1, ...funded);
  const within = (year: number): number => Math.min(Math.max(year, earliest), latest);
  return { from: within(from), to: within(to) };
}

/** The smallest span that holds both. */
export const spanning = (one: YearSpan, other: YearSpan): YearSpan => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
});
