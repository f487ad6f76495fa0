import { Temporal } from 'temporal-polyfill';

/** A calendar day without a time. All of this folder's reckoning is in whole days; today is always given, never looked up. */
export type Day = Temporal.PlainDate;

/** Reads an ISO 8601 day ("2026-10-15"). Throws a RangeError for anything else. */
export function day(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`Not a day: ${text}`);
  return Temporal.PlainDate.from(text, { overflow: 'reject' });
}

/** The day of a month; one that the month does not have becomes its last (30 February is 28 or 29 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'constrain' });
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return dayOf(year, month, 31);
}

/** True where the first day comes before the second. */
export function isBefore(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
