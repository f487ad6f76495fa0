import { type Configuration, chainOf, type Rule } from '@utblick/configuration';
import { type Chain, day, deadlineState, type NodeStatus, type RoundState, type UnitReport } from '@utblick/domain';

/** One unit's report in an open round, as the statement gives it. */
export interface OpenReport extends Omit<UnitReport, 'unit'> {
  readonly id: string;
  readonly unitId: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly unitPath: readonly string[];
  readonly dueOn: string | null;
  /** ISO dates in Sweden. */
  readonly submittedOn: string | null;
  readonly remindedOn: string | null;
  /** Somebody answers for the report and has an address. */
  readonly reachable: boolean;
}

export interface OpenStep {
  readonly key: string;
  readonly status: NodeStatus;
  readonly dueOn: string | null;
}

export interface OpenRoundRow {
  readonly id: string;
  readonly name: string;
  readonly ruleKey: string;
  readonly versionId: string;
  readonly dueOn: string | null;
  readonly steps: readonly OpenStep[];
  readonly reports: readonly OpenReport[];
  /** Keys of the compilation's parts that have a text. */
  readonly written: readonly string[];
}

/** An open round with its rule, ready for the interpreter. */
export interface OpenRound extends OpenRoundRow {
  readonly rule: Rule;
  readonly chain: Chain;
  readonly state: RoundState;
}

/** Puts a round together with the rule of its own configuration version; null where that version lacks the rule. */
export function openRoundOf(row: OpenRoundRow, { rules }: Pick<Configuration, 'rules'>): OpenRound | null {
  const rule = rules.find(({ key }) => key === row.ruleKey);
  if (!rule) return null;
  const reports = row.reports.map(({ unitKey, state, nothingToReport, leftOut, entered }) => ({
    unit: unitKey,
    state,
    nothingToReport,
    leftOut,
    entered,
  }));
  const steps = Object.fromEntries(row.steps.map(({ key, status }) => [key, status === 'unknown' ? ('waiting' as const) : status]));
  return { ...row, rule, chain: chainOf(rule), state: { reports, steps } };
}

/** True while the round waits for the unit to hand in. */
export const isMissing = ({ state, leftOut }: Pick<OpenReport, 'state' | 'leftOut'>): boolean =>
  !leftOut && state !== 'submitted' && state !== 'accepted';

/** When something is due, and how that stands today. All null where no day is stated. */
export interface Due {
  readonly dueOn: string | null;
  readonly dueState: 'late' | 'due' | 'later' | null;
  /** Days late or left. */
  readonly days: number | null;
}

export function dueAt(dueOn: string | null, today: string): Due {
  if (dueOn === null) return { dueOn, dueState: null, days: null };
  const { state, days } = deadlineState(day(today), day(dueOn));
  return { dueOn, dueState: state, days };
}

/** Late or due within two weeks, or without a day to wait for. */
export const isNow = ({ dueState }: Due): boolean => dueState !== 'later';
