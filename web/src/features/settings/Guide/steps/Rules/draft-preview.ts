import {
  type Actor,
  chainOf,
  groundAsWritten,
  groundFrom,
  impossibleSteps,
  isDueTooEarly,
  looksBack,
  type Rule,
  ruleAsWritten,
} from '@utblick/configuration';
import { dueDay, endOf } from '@utblick/domain';
import { type ChainWarning, chainWarnings } from '../../../rule-preview/chain-warnings';
import {
  type DateGround,
  type DateWarning,
  dateWarnings,
  meetingsOf,
  nextDates,
  nextRounds,
  type PreviewDate,
} from '../../../rule-preview/next-dates';
import { itemsOf, textOf } from '../../fields/written';
import type { Guide } from '../../guide';

/** A step as the picture shows it. */
export interface DrawnStep {
  /** Counted from 1. */
  readonly number: number;
  readonly key: string;
  readonly verb: string;
  readonly label: string | null;
  /** Null where nobody is named: the chain ends there. */
  readonly actors: readonly Actor[] | null;
  /** Its last day in the next round, ISO date; null where nothing fixes it. */
  readonly due: string | null;
  /** The step is passed over where its bounds are not reached. */
  readonly gated: boolean;
}

type AtStep = 'noUnits' | 'roleUnheld' | 'chainCircle' | 'stepTooEarly' | 'stepOutOfOrder';

/** A remark on what the rule would do; `step` is the one it is about, `values` what the sentence names. */
export interface DraftWarning {
  readonly code: Exclude<ChainWarning['code'], 'noUnits'> | DateWarning['code'] | 'noCadence' | AtStep;
  readonly step?: DrawnStep | undefined;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

interface DraftPreview {
  readonly steps: readonly DrawnStep[];
  readonly dates: readonly PreviewDate[];
  /** The cadence is stated but fixes no dates: people do. */
  readonly undated: boolean;
  readonly warnings: readonly DraftWarning[];
}

/** A draft's rule as it would be, from what is written so far: read by the same functions as the server's, and nothing filled in. */
export function draftPreview(
  written: unknown,
  { tree, page: { today } }: Pick<Guide, 'tree'> & { readonly page: { readonly today: string } },
): DraftPreview {
  const rule = ruleAsWritten(written);
  const ground: DateGround = { today, meetings: itemsOf(tree.meetings).map(({ role, on }) => ({ role: textOf(role), on: textOf(on) })) };
  const dates = nextDates(ground, daysOf(rule));
  const steps = drawnSteps(rule, ground);
  return {
    steps,
    dates,
    undated: rule.cadence.value !== null && dates.length === 0,
    warnings: [
      ...impossible(rule, steps, groundFrom(groundAsWritten(tree), today)),
      ...endWarnings(rule, steps),
      ...dayWarnings(rule, ground, dates),
      ...stepWarnings(rule, steps),
    ],
  };
}

const daysOf = ({ cadence, deadline }: Rule) => ({ cadence: cadence.value, deadline: deadline.value });
const reports = ({ steps }: Rule): boolean => steps.some(({ verb }) => verb === 'report');

function drawnSteps(rule: Rule, ground: DateGround): DrawnStep[] {
  const [next] = nextRounds(ground, daysOf(rule));
  return rule.steps.map((step, index) => {
    const own = step.deadline.value && next ? dueDay(step.deadline.value, next.period, meetingsOf(ground)) : null;
    const due = own ?? (step.verb === 'report' ? (next?.due ?? null) : null);
    return {
      number: index + 1,
      key: step.key,
      verb: step.verb,
      label: step.label ?? null,
      actors: step.actors.value,
      due: due?.toString() ?? null,
      gated: step.gate !== undefined,
    };
  });
}

function impossible(rule: Rule, steps: readonly DrawnStep[], ground: Parameters<typeof impossibleSteps>[1]): DraftWarning[] {
  return impossibleSteps(rule, ground).map(({ at, code, values }) => ({ code: code as AtStep, step: steps[at], values }));
}

function endWarnings(rule: Rule, steps: readonly DrawnStep[]): DraftWarning[] {
  const stopsAt = (key: string): DraftWarning => ({ code: 'stopsAt', step: steps.find((step) => step.key === key) });
  if (reports(rule))
    return chainWarnings(rule, null).flatMap((warning): DraftWarning[] => {
      if (warning.code === 'noUnits') return [];
      return [warning.code === 'stopsAt' ? stopsAt(warning.step) : { code: warning.code }];
    });
  const end = endOf(chainOf(rule));
  return end === 'complete' || end.at === null ? [] : [stopsAt(end.at)];
}

function dayWarnings(rule: Rule, ground: DateGround, dates: readonly PreviewDate[]): DraftWarning[] {
  const noCadence: DraftWarning[] = reports(rule) && rule.cadence.value === null ? [{ code: 'noCadence' }] : [];
  const others = dateWarnings(ground, daysOf(rule), dates).filter(({ code }) => code !== 'dueTooEarly' || looksBack(rule.kind));
  return [...noCadence, ...others.map(({ code, count }) => ({ code, values: count === undefined ? undefined : { count } }))];
}

function stepWarnings(rule: Rule, steps: readonly DrawnStep[]): DraftWarning[] {
  let latest: string | null = null;
  return steps.flatMap((step, index): DraftWarning[] => {
    const before = latest;
    if (step.due !== null && (before === null || step.due > before)) latest = step.due;
    const deadline = rule.steps[index]?.deadline.value ?? null;
    if (deadline === null) return [];
    if (looksBack(rule.kind) && isDueTooEarly(rule.cadence.value, deadline)) return [{ code: 'stepTooEarly', step }];
    const isEarly = before !== null && step.due !== null && step.due < before && step.verb !== 'report';
    return isEarly ? [{ code: 'stepOutOfOrder', step }] : [];
  });
}
