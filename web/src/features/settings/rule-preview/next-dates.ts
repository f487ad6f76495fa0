import { isDueTooEarly } from '@utblick/configuration';
import { type BodyMeeting, day, type PlannedRound, type RuleCadence, type RuleDeadline, roundsOf, workingDaysLeft } from '@utblick/domain';

/** What dates are reckoned from: the day that it is, and the meetings of the bodies that decide, as ISO dates. */
export interface DateGround {
  readonly today: string;
  readonly meetings: readonly { readonly role: string; readonly on: string }[];
}

interface RuleDates {
  readonly cadence: RuleCadence | null;
  readonly deadline: RuleDeadline | null;
}

export interface PreviewDate {
  readonly period: string;
  /** ISO date; null where nothing fixes the day. */
  readonly due: string | null;
}

/** Fewer working days than this until the first last day are remarked on. */
const shortNotice = 15;
const mostDates = 3;

/** The next rounds, from last year's on: a year is reported when it is over. Those of electoral terms may be years ahead. */
export function nextRounds(ground: DateGround, rule: RuleDates, most = mostDates): readonly PlannedRound[] {
  const { today } = ground;
  const thisYear = Number(today.slice(0, 4));
  const ahead = (years: readonly number[]): readonly PlannedRound[] =>
    years
      .flatMap((year) => roundsOf(rule, thisYear + year, meetingsOf(ground))?.rounds ?? [])
      .filter(({ period, due }) => (due ?? period.to).toString() >= today)
      .slice(0, most);
  const soon = ahead([-1, 0, 1]);
  return soon.length > 0 ? soon : ahead([2, 3, 4]);
}

/** The next rounds with their last days. */
export const nextDates = (ground: DateGround, rule: RuleDates): readonly PreviewDate[] =>
  nextRounds(ground, rule).map(({ period, due }) => ({ period: period.key, due: due?.toString() ?? null }));

/** The meetings as the calendar takes them; a day that is not written out yet is none. */
export const meetingsOf = ({ meetings }: DateGround): readonly BodyMeeting[] =>
  meetings.flatMap(({ role, on }) => (/^\d{4}-\d{2}-\d{2}$/.test(on) ? [{ role, on: day(on) }] : []));

/** A remark on a rule's days. */
export interface DateWarning {
  readonly code: 'noMonths' | 'dueTooEarly' | 'noMeeting' | 'sameDay' | 'fewDays';
  readonly count?: number;
}

/** What to bear in mind about a rule's days. */
export function dateWarnings(ground: DateGround, { cadence, deadline }: RuleDates, dates: readonly PreviewDate[]): DateWarning[] {
  const warnings: DateWarning[] = [];
  if (cadence?.type === 'interim_and_yearly' && cadence.interimMonths.value === null) warnings.push({ code: 'noMonths' });
  if (isDueTooEarly(cadence, deadline)) return [...warnings, { code: 'dueTooEarly' }];
  const due = dates.flatMap((date) => date.due ?? []);
  if (deadline?.type === 'days_before_meeting' && due.length === 0) warnings.push({ code: 'noMeeting' });
  if (cadence?.type === 'interim_and_yearly' && deadline?.type === 'calendar_date') warnings.push({ code: 'sameDay' });
  const [first] = due;
  const left = first ? workingDaysLeft(day(ground.today), day(first)) : shortNotice;
  return left < shortNotice ? [...warnings, { code: 'fewDays', count: left }] : warnings;
}
