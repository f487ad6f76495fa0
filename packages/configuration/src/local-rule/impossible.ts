import { type Ground, unitsOn } from '../check/able';
import { isDueTooEarly } from '../check/due';
import { impossibleSteps } from '../check/impossible-rules';
import type { Rule, Step } from '../schema/rule';
import { isOwnRule } from './parts';

/**
 * What is wrong with one part of a rule that a municipality sets. `required`: a rule of its own needs the part.
 * `statedByDocument`: the document answers it itself. `nobodyReports`: there is no unit of the kinds. `nobodyActs`: nobody can hold the
 * role. `chainCircle`: the step goes back to whoever has had it. `beforePeriodEnd`: due
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
  | 'nobodyActs'
  | 'chainCircle'
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
export function impossibleParts(rule: Rule, { roles, units }: Ground, from: string): LocalRuleFault[] {
  const faults: LocalRuleFault[] = isOwnRule(rule) ? missingParts(rule) : [];
  const set = impossibleSteps(rule, { roles, units: unitsOn(units, from) });
  faults.push(...set.flatMap(({ at, code }) => stepFault(rule.steps[at], code)));
  const labels = (rule.contents.value ?? []).map(({ label }) => label.trim().toLocaleLowerCase('sv'));
  if (new Set(labels).size < labels.length) faults.push({ part: 'contents', code: 'fieldTwice' });
  if (isDueTooEarly(rule.cadence.value, rule.deadline.value)) faults.push({ part: 'deadline', code: 'beforePeriodEnd' });
  return faults;
}

/** What a document itself says of a step is nothing that the municipality sets. */
function stepFault(step: Step | undefined, code: string): LocalRuleFault[] {
  if (!step || (step.actors.origin !== 'local' && step.verb !== 'report')) return [];
  const part = `steps.${step.key}`;
  if (code === 'chainCircle') return [{ part, code }];
  return [{ part, code: step.verb === 'report' ? 'nobodyReports' : 'nobodyActs' }];
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
