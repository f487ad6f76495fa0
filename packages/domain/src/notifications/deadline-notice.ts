import { type Day, isBefore } from '../calendar/day';
import { daysLeft } from '../calendar/days-left';

/** What the person who answers for something is told of its last day: a week before, just before, and when it has passed. */
export type DeadlineNotice = 'week' | 'last_days' | 'overdue';

const week = 7;
const friday = 5;

/** The next day on which people work; public holidays are not known here. */
const nextWorkingDay = (today: Day): Day => today.add({ days: today.dayOfWeek >= friday ? 8 - today.dayOfWeek : 1 });

/** Null while the last day is more than a week away. `last_days`: it comes on the next working day at the latest. */
export function deadlineNotice(today: Day, due: Day): DeadlineNotice | null {
  if (isBefore(due, today)) return 'overdue';
  if (!isBefore(nextWorkingDay(today), due)) return 'last_days';
  return daysLeft(today, due) <= week ? 'week' : null;
}
