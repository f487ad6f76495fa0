import { type Day, day, dayOf, isBefore } from './day';
import { type DatedPeriods, periodsOf, type ReportingPeriod, type RuleCadence } from './periods';

/** The last day of a rule or a step, in the words of the configuration. `yearOffset` 1 is the year after the period's end. */
export type RuleDeadline =
  | { readonly type: 'calendar_date'; readonly month: number; readonly day: number; readonly yearOffset: number }
  | { readonly type: 'year_end' }
  | { readonly type: 'latest_by'; readonly date: string }
  | { readonly type: 'days_before_meeting'; readonly role: string; readonly days: number }
  | { readonly type: 'follows_carrier' | 'by_instruction' };

/** A meeting of the body that holds a role. */
export interface BodyMeeting {
  readonly role: string;
  readonly on: Day;
}

/** One round of the year wheel; `due` is null until somebody sets the day, since the document leaves it open. */
export interface PlannedRound {
  readonly period: ReportingPeriod;
  readonly due: Day | null;
}

/** All that a last day is reckoned from. */
type PeriodEnd = Pick<ReportingPeriod, 'to'>;

/**
 * The last day for a period, or null where the rule does not fix one. Counted back from the body's first meeting for which
 * the day falls after the period has ended: nobody can report on a period that is still running.
 */
export function dueDay(deadline: RuleDeadline | null, period: PeriodEnd, meetings: readonly BodyMeeting[]): Day | null {
  switch (deadline?.type) {
    case 'calendar_date':
      return dayOf(period.to.year + deadline.yearOffset, deadline.month, deadline.day);
    case 'year_end':
      return dayOf(period.to.year, 12, 31);
    case 'latest_by':
      return day(deadline.date);
    case 'days_before_meeting':
      return beforeMeeting(deadline.role, deadline.days, period, meetings);
    default:
      return null;
  }
}

function beforeMeeting(role: string, days: number, period: PeriodEnd, meetings: readonly BodyMeeting[]): Day | null {
  const possible = meetings
    .filter((meeting) => meeting.role === role)
    .map((meeting) => meeting.on.subtract({ days }))
    .filter((due) => isBefore(period.to, due));
  return possible.reduce<Day | null>((first, due) => (first === null || isBefore(due, first) ? due : first), null);
}

/**
 * The rounds that a rule gives a year, each with its last day. Null where the cadence fixes no dates. A revision (KRS-F12) each
 * electoral term is due by `latestBy` where the cadence gives one and the rule has no other deadline.
 */
export function roundsOf(
  rule: { readonly cadence: RuleCadence | null; readonly deadline: RuleDeadline | null },
  year: number,
  meetings: readonly BodyMeeting[],
): { readonly rounds: readonly PlannedRound[]; readonly complete: boolean } | null {
  const dated: DatedPeriods | null = periodsOf(rule.cadence, year);
  if (dated === null) return null;
  const deadline = rule.deadline ?? latestBy(rule.cadence);
  return { rounds: dated.periods.map((period) => ({ period, due: dueDay(deadline, period, meetings) })), complete: dated.complete };
}

function latestBy(cadence: RuleCadence | null): RuleDeadline | null {
  return cadence?.type === 'electoral_term' && cadence.latestBy !== undefined ? { type: 'latest_by', date: cadence.latestBy } : null;
}
