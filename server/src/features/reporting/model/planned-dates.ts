import type { Configuration, Rule, Step } from '@utblick/configuration';
import { type Day, day, dueDay, periodsOf, type ReportingPeriod } from '@utblick/domain';

type Meeting = Configuration['meetings'][number];

/** The days of one step of a round, ISO dates; null where neither rule nor meetings give one. */
export interface StepDates {
  readonly stepKey: string;
  readonly dueOn: string | null;
  /** Day on which the notice of the meeting goes out. */
  readonly noticeOn: string | null;
}

/**
 * The periods that a rule asks about in a year. Empty where the rule has no period that year (an electoral term), and
 * where it fixes no dates: those are set by the person who opens the round.
 */
export function periodsIn(rule: Rule, year: number): readonly ReportingPeriod[] {
  return periodsOf(rule.cadence.value, year)?.periods ?? [];
}

/** Whether the rule says when its periods begin and end; otherwise people date its rounds (HBG-F2, HBG-F4). */
export const fixesDates = (rule: Pick<Rule, 'cadence'>): boolean => periodsOf(rule.cadence.value, 2000) !== null;

/** The last day for the units, or null: a day that the document leaves open is never made up. */
export function lastDay(rule: Rule, period: ReportingPeriod, meetings: readonly Meeting[]): string | null {
  const held = meetings.map(({ role, on }) => ({ role, on: day(on) }));
  return dueDay(rule.deadline.value, period, held)?.toString() ?? null;
}

/**
 * Dates each step after the units' last day: the step's own deadline where it has one, else the body's first meeting for
 * which the notice can still go out after the step before it is done.
 */
export function stepDates(
  rule: Rule,
  period: Pick<ReportingPeriod, 'to'>,
  meetings: readonly Meeting[],
  unitsDue: string | null,
): readonly StepDates[] {
  const held = meetings.map(({ role, on }) => ({ role, on: day(on) }));
  let before: string | null = unitsDue;
  return rule.steps.map((step): StepDates => {
    if (step.verb === 'report') return { stepKey: step.key, dueOn: unitsDue, noticeOn: null };
    const own: Day | null = dueDay(step.deadline.value, period, held);
    const meeting = own || before === null ? undefined : nextMeeting(step, meetings, before);
    const dueOn: string | null = own?.toString() ?? meeting?.on ?? null;
    before = dueOn ?? before;
    return { stepKey: step.key, dueOn, noticeOn: meeting?.noticeOn ?? null };
  });
}

function nextMeeting(step: Step, meetings: readonly Meeting[], after: string): Meeting | undefined {
  const roles = (step.actors.value ?? []).flatMap((actor) => ('role' in actor ? [actor.role] : []));
  return meetings
    .filter(({ role, on, noticeOn }) => roles.includes(role) && (noticeOn ?? on) > after)
    .sort((one, other) => one.on.localeCompare(other.on))[0];
}
