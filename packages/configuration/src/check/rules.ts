import type { Finding } from '../issues';
import type { PathStep } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import type { Cadence, Deadline, Rule } from '../schema/rule';

/** A rule's dates can be kept: no report is due before what it reports has happened, no step before the one it builds on. */
export function ruleFindings(configuration: Configuration): Finding[] {
  return configuration.rules.flatMap((rule, index) => {
    const path = ['rules', index];
    return [...dueTooEarly(rule, path), ...stepsOutOfOrder(rule, path), ...emptyGates(rule, path), ...strayCarriers(rule, path)];
  });
}

/** Kinds of rule that look back on a period that must have come to its last month. */
const lookingBack: readonly Rule['kind'][] = ['report', 'internal_followup', 'strategy_followup'];

function dueTooEarly(rule: Rule, path: PathStep[]): Finding[] {
  const deadline = rule.deadline.value;
  const last = rule.cadence.value && lastMonth(rule.cadence.value);
  if (!lookingBack.includes(rule.kind) || deadline?.type !== 'calendar_date' || !last) return [];
  if (deadline.yearOffset > 0 || deadline.month >= last) return [];
  return [
    {
      path: [...path, 'deadline', 'value'],
      code: 'dueTooEarly',
      values: { month: deadline.month, last },
      message: `is due in month ${deadline.month}, before the period's last month ${last}`,
      expected: 'a later month, or yearOffset: 1 for the year after',
    },
  ];
}

function lastMonth(cadence: Cadence): number | null {
  if (cadence.type === 'yearly' || cadence.type === 'interim_and_yearly') return 12;
  return cadence.type === 'month_ends' ? Math.max(...cadence.months) : null;
}

function stepsOutOfOrder(rule: Rule, path: PathStep[]): Finding[] {
  let latest = dayOf(rule.deadline.value);
  return rule.steps.flatMap((step, index) => {
    const due = dayOf(step.deadline.value);
    if (due === null) return [];
    const early = latest !== null && due < latest;
    latest = Math.max(latest ?? due, due);
    if (!early || step.verb === 'report') return [];
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

/** A calendar date as one number that grows with time; null for deadlines that name no date of the year. */
function dayOf(deadline: Deadline | null): number | null {
  return deadline?.type === 'calendar_date' ? deadline.yearOffset * 10_000 + deadline.month * 100 + deadline.day : null;
}

function emptyGates(rule: Rule, path: PathStep[]): Finding[] {
  return rule.steps.flatMap((step, index) =>
    step.gate && Object.keys(step.gate).length === 0
      ? [
          {
            path: [...path, 'steps', index, 'gate'],
            code: 'emptyGate',
            message: 'has no bound',
            expected: 'amountAtLeast, yearsAtLeast or committeesAtLeast',
          },
        ]
      : [],
  );
}

/** A carrier that names a step is carried at that step of its own rule. */
function strayCarriers(rule: Rule, path: PathStep[]): Finding[] {
  const keys = rule.steps.map(({ key }) => key);
  return (rule.carrier.value ?? []).flatMap(({ step }, index) =>
    step === undefined || keys.includes(step)
      ? []
      : [
          {
            path: [...path, 'carrier', 'value', index, 'step'],
            code: 'strayCarrier',
            values: { key: step, choices: keys.join(', ') },
            message: `there is no step ${step} in the rule`,
            expected: `one of ${keys.join(', ')}`,
          },
        ],
  );
}
