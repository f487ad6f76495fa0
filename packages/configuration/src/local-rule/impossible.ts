import { type RuleCadence, type RuleDeadline, roundsOf } from '@utblick/domain';
import type { Actor } from '../schema/actor';
import type { Rule } from '../schema/rule';
import type { ConfiguredUnit } from '../schema/strategy';
import { isOwnRule } from './parts';

/**
 * What is wrong with one part of a rule that a municipality sets. `required`: a rule of its own needs the part.
 * `statedByDocument`: the document answers it itself. `nobodyReports`: there is no unit of the kinds. `beforePeriodEnd`: due
 * before what is reported has happened. `afterNextStep`: due after the step that builds on it. `impossibleDay`: no such day
 * every year. `nothingChanged`: the rule says this already.
 */
export type LocalRuleFaultCode =
  | 'required'
  | 'statedByDocument'
  | 'unknownRule'
  | 'notInForce'
  | 'nothingChanged'
  | 'unknownChoice'
  | 'nobodyReports'
  | 'beforePeriodEnd'
  | 'afterNextStep'
  | 'impossibleDay'
  | 'fieldTwice';

export interface LocalRuleFault {
  /** `name`, `contents`, `cadence`, `interimMonths`, `deadline`, `steps.<key>`, or `rule` for the whole of it. */
  readonly part: string;
  readonly code: LocalRuleFaultCode;
}

/** What makes a rule impossible to follow, part by part. A step that nobody takes is possible: the chain ends there. */
export function impossibleParts(rule: Rule, units: readonly ConfiguredUnit[], from: string): LocalRuleFault[] {
  const reporting = rule.steps.find(({ verb }) => verb === 'report');
  const faults: LocalRuleFault[] = isOwnRule(rule) ? missingParts(rule) : [];
  if (reporting?.actors.value && unitsAsked(reporting.actors.value, units, from) === 0) {
    faults.push({ part: `steps.${reporting.key}`, code: 'nobodyReports' });
  }
  const labels = (rule.contents.value ?? []).map(({ label }) => label.trim().toLocaleLowerCase('sv'));
  if (new Set(labels).size < labels.length) faults.push({ part: 'contents', code: 'fieldTwice' });
  if (isDueTooEarly(rule.cadence.value, rule.deadline.value)) faults.push({ part: 'deadline', code: 'beforePeriodEnd' });
  return faults;
}

/** What a rule of the municipality's own cannot be without. The reports come first, and once, so that the others have something to act on. */
function missingParts(rule: Rule): LocalRuleFault[] {
  const reportsFirst = rule.steps.length > 0 && rule.steps.every(({ verb }, index) => (verb === 'report') === (index === 0));
  const missing = [
    ['name', rule.name.trim() === ''],
    ['contents', rule.contents.value === null],
    ['steps.redovisar', !reportsFirst],
  ] as const;
  return missing.flatMap(([part, isMissing]) => (isMissing ? [{ part, code: 'required' as const }] : []));
}

/** How many units the actors name by kind on a day; null where they name somebody else, whom only people can tell. */
export function unitsAsked(actors: readonly Actor[], units: readonly ConfiguredUnit[], on: string): number | null {
  if (!actors.every((actor) => 'unitKinds' in actor)) return null;
  const isThere = ({ validFrom, validTo }: ConfiguredUnit): boolean => (validFrom ?? on) <= on && (validTo ?? on) >= on;
  return units.filter(
    (unit) =>
      isThere(unit) &&
      actors.some((actor) => 'unitKinds' in actor && actor.unitKinds.includes(unit.kind) && !actor.except?.includes(unit.key)),
  ).length;
}

/** Any year will do: a day of the calendar falls before its period's end in all of them or in none. */
const anyYear = 2026;

/** True where the last day lies in the period that is to be reported: nobody can report on what has not happened yet. */
export function isDueTooEarly(cadence: RuleCadence | null, deadline: RuleDeadline | null): boolean {
  if (deadline?.type !== 'calendar_date') return false;
  const planned = roundsOf({ cadence: cadence ?? { type: 'yearly' }, deadline }, anyYear, []);
  return (planned?.rounds ?? []).some(({ period, due }) => due !== null && due.toString() < period.to.toString());
}
