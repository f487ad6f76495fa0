import type { Day } from './day';

/** How a last day stands: `late` by so many days, `due` within two weeks or `later`, with so many days left (0: today). */
export interface DeadlineState {
  readonly state: 'late' | 'due' | 'later';
  readonly days: number;
}

const dueWithinDays = 14;
const saturday = 6;

/** Days from today to the last day; 0 on the day itself, negative when it has passed. */
export function daysLeft(today: Day, due: Day): number {
  return today.until(due, { largestUnit: 'days' }).days;
}

/**
 * Mondays to Fridays after today up to and with the last day; 0 when it has passed. A last day on a Saturday or Sunday
 * stays where it is, with fewer working days before it. Public holidays are not known here and count as working days.
 */
export function workingDaysLeft(today: Day, due: Day): number {
  const days = daysLeft(today, due);
  if (days <= 0) return 0;
  const fullWeeks = Math.floor(days / 7);
  let left = fullWeeks * 5;
  for (let offset = fullWeeks * 7 + 1; offset <= days; offset += 1) {
    if (today.add({ days: offset }).dayOfWeek < saturday) left += 1;
  }
  return left;
}

/** How the last day stands today. */
export function deadlineState(today: Day, due: Day): DeadlineState {
  const days = daysLeft(today, due);
  if (days < 0) return { state: 'late', days: -days };
  return { state: days <= dueWithinDays ? 'due' : 'later', days };
}
