import { type RuleCadence, type RuleDeadline, roundsOf } from '@utblick/domain';
import type { Finding } from '../issues';
import type { PathStep } from '../raw/tree';
import type { Deadline, Rule } from '../schema/rule';

/** Kinds of rule that look back on a period that must have come to its last month. */
const lookingBack: readonly Rule['kind'][] = ['report', 'internal_followup', 'strategy_followup'];

/** True for kinds of rule that account for what has happened; the others may be due at any time. */
export const looksBack = (kind: Rule['kind']): boolean => lookingBack.includes(kind);

/** Nothing that looks back is due before what it looks back on has happened, and no step before the one it builds on. */
export function dueFindings(rule: Rule, path: readonly PathStep[]): Finding[] {
  return [...dueTooEarly(rule, path), ...stepsOutOfOrder(rule, path)];
}

/** Any year will do: a day of the calendar falls before its period's end in all of them or in none. */
const anyYear = 2026;

/**
 * True where the last day lies in the period that is to be reported: nobody can report on what has not happened yet. A
 * cadence that is not stated is taken for a year, since a report is about one.
 * @param from `lastMonth` lets a day in the period's last month pass, as documents write them ("i december")
 */
export function isDueTooEarly(
  cadence: RuleCadence | null,
  deadline: RuleDeadline | null,
  from: 'lastDay' | 'lastMonth' = 'lastDay',
): boolean {
  if (deadline?.type !== 'calendar_date' || cadence?.type === 'electoral_term') return false;
  const planned = roundsOf({ cadence: cadence ?? { type: 'yearly' }, deadline }, anyYear, []);
  return (planned?.rounds ?? []).some(({ period: { to }, due }) => {
    const earliest = from === 'lastDay' ? to : to.with({ day: 1 });
    return due !== null && due.toString() < earliest.toString();
  });
}

function dueTooEarly(rule: Rule, path: readonly PathStep[]): Finding[] {
  const cadence = rule.cadence.value;
  if (!looksBack(rule.kind) || cadence === null) return [];
  const dated: [PathStep[], Deadline | null][] = [
    [[...path, 'deadline', 'value'], rule.deadline.value],
    ...rule.steps.map(({ deadline }, index): [PathStep[], Deadline | null] => [
      [...path, 'steps', index, 'deadline', 'value'],
      deadline.value,
    ]),
  ];
  return dated.flatMap(([at, deadline]) => {
    if (deadline?.type !== 'calendar_date' || !isDueTooEarly(cadence, deadline, 'lastMonth')) return [];
    return [
      {
        path: at,
        code: 'dueTooEarly',
        values: { month: deadline.month },
        message: `is due in month ${deadline.month}, before the period's last month`,
        expected: 'a later month, or yearOffset: 1 for the year after',
      },
    ];
  });
}

/** A day that others can be held against: days of a year with each other, fixed days with each other. */
interface PlacedDay {
  readonly among: 'year' | 'fixed';
  readonly day: string;
}

function stepsOutOfOrder(rule: Rule, path: readonly PathStep[]): Finding[] {
  const latest = new Map<PlacedDay['among'], string>();
  const stand = ({ among, day }: PlacedDay): boolean => {
    const before = latest.get(among);
    const isEarly = before !== undefined && day < before;
    if (!isEarly) latest.set(among, day);
    return isEarly;
  };
  const first = placed(rule.deadline.value);
  if (first) stand(first);
  return rule.steps.flatMap((step, index) => {
    const due = placed(step.deadline.value);
    if (!due || !stand(due) || step.verb === 'report') return [];
    return [
      {
        path: [...path, 'steps', index, 'deadline', 'value'],
        code: 'stepOutOfOrder',
        message: 'is due before what it builds on',
        expected: 'a day on or after the one before it',
      },
    ];
  });
}

/** Null for deadlines that name no day: those that follow a meeting, a carrier or an instruction. */
function placed(deadline: Deadline | null): PlacedDay | null {
  switch (deadline?.type) {
    case 'calendar_date':
      return { among: 'year', day: dayText(deadline.yearOffset, deadline.month, deadline.day) };
    case 'year_end':
      return { among: 'year', day: dayText(0, 12, 31) };
    case 'latest_by':
      return { among: 'fixed', day: deadline.date };
    default:
      return null;
  }
}

const dayText = (...parts: readonly number[]): string => parts.map((part) => String(part).padStart(2, '0')).join('-');
