import { canonicalJson } from '@utblick/domain';
import { checkConfiguration } from '../check';
import type { Configuration } from '../schema/configuration';
import type { Rule } from '../schema/rule';
import { ownRule, withOpenParts } from './compose';
import { impossibleParts, type LocalRuleFault } from './impossible';
import { documentRule, isInForce, isOwnRule, type LocalDecision, type LocalParts, settableParts } from './parts';

/** A municipality's own setting of a rule. */
export interface LocalRuleInput {
  /** The rule whose parts are set; null for a new one of the municipality's own. */
  readonly ruleKey: string | null;
  readonly parts: LocalParts;
  readonly decision: LocalDecision;
  /** The day from which it applies, ISO date. */
  readonly from: string;
  /** Earlier versions of the configuration, newest first: they hold what the document said before it was set. */
  readonly earlier: readonly Configuration[];
}

export type LocalRuleResult =
  | { readonly ok: true; readonly configuration: Configuration; readonly rule: Rule }
  | { readonly ok: false; readonly faults: readonly LocalRuleFault[] };

/**
 * The configuration with one rule's open parts as the municipality sets them, or with a rule of its own. What a document
 * states stays as it is; each part that changes is local and has the decision as its source; a part that is given nothing
 * goes back to what the document says. Impossible rules are refused part by part, and nothing is ever filled in.
 */
export function withLocalRule(configuration: Configuration, input: LocalRuleInput): LocalRuleResult {
  const present = configuration.rules.find(({ key }) => key === input.ruleKey) ?? null;
  if (input.ruleKey !== null && !present) return refused({ part: 'rule', code: 'unknownRule' });
  if (present && !isInForce(present)) return refused({ part: 'rule', code: 'notInForce' });
  const overstated = present ? statedParts(present, input) : [];
  if (overstated.length > 0) return refused(...overstated);
  const rule = composed(configuration, present, input);
  const changed = withRule(configuration, rule, present);
  const faults = [...impossibleParts(rule, configuration, input.from), ...failedChecks(changed, rule)];
  if (faults.length > 0) return refused(...firstOfEach(faults));
  if (present && canonicalJson(present) === canonicalJson(rule)) return refused({ part: 'rule', code: 'nothingChanged' });
  return { ok: true, configuration: changed, rule };
}

/**
 * The configuration without a rule of the municipality's own.
 * @returns null where there is no such rule, or where a document states it
 */
export function withoutOwnRule(configuration: Configuration, ruleKey: string): Configuration | null {
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule || !isOwnRule(rule)) return null;
  return { ...configuration, rules: configuration.rules.filter(({ key }) => key !== ruleKey) };
}

const refused = (...faults: LocalRuleFault[]): LocalRuleResult => ({ ok: false, faults });

function earlierRules({ ruleKey, earlier }: LocalRuleInput): Rule[] {
  return earlier.flatMap(({ rules }) => rules.filter(({ key }) => key === ruleKey));
}

function composed(configuration: Configuration, present: Rule | null, input: LocalRuleInput): Rule {
  const { parts, decision } = input;
  if (!present || isOwnRule(present)) return ownRule(present?.key ?? freeKey(configuration, parts.name), present, parts, decision);
  const document = documentRule(present, earlierRules(input));
  return withOpenParts({ present, document, settable: settableParts(document), parts, decision });
}

function withRule(configuration: Configuration, rule: Rule, present: Rule | null): Configuration {
  const { rules } = configuration;
  return { ...configuration, rules: present ? rules.map((each) => (each === present ? rule : each)) : [...rules, rule] };
}

/** Answers that were given to what the document answers itself. */
function statedParts(present: Rule, input: LocalRuleInput): LocalRuleFault[] {
  const { parts } = input;
  if (isOwnRule(present)) return [];
  const settable = settableParts(documentRule(present, earlierRules(input)));
  const given: [string, boolean][] = [
    ['contents', parts.contents !== null && !settable.contents],
    ['cadence', parts.cadence !== null && !settable.cadence],
    ['interimMonths', parts.interimMonths !== null && !settable.interimMonths && !settable.cadence],
    ['deadline', parts.deadline !== null && !settable.deadline],
    ...parts.steps.map(({ key, actors }): [string, boolean] => [`steps.${key}`, actors !== null && !settable.steps.includes(key)]),
  ];
  return given.flatMap(([part, isStated]) => (isStated ? [{ part, code: 'statedByDocument' as const }] : []));
}

/** What the checks of every configuration find in the changed rule, at the part that a form has for it. */
function failedChecks(configuration: Configuration, rule: Rule): LocalRuleFault[] {
  const at = configuration.rules.indexOf(rule);
  return checkConfiguration(configuration)
    .filter(({ path }) => path[0] === 'rules' && path[1] === at)
    .map(({ path }): LocalRuleFault => {
      const [, , part, index, field] = path;
      if (part === 'deadline') return { part, code: path.at(-1) === 'role' ? 'unknownChoice' : 'impossibleDay' };
      if (part !== 'steps') return { part: String(part), code: part === 'contents' ? 'fieldTwice' : 'unknownChoice' };
      if (field === 'deadline') return { part: 'deadline', code: 'afterNextStep' };
      return { part: `steps.${rule.steps[Number(index)]?.key}`, code: 'unknownChoice' };
    });
}

function firstOfEach(faults: readonly LocalRuleFault[]): LocalRuleFault[] {
  return faults.filter(({ part }, index) => faults.findIndex((fault) => fault.part === part) === index);
}

const letters: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** A key made of the words of a name: "Årlig redovisning" becomes `arlig-redovisning`. */
export function keyOfName(name: string, separator: '-' | '_' = '-'): string {
  const plain = name.toLocaleLowerCase('sv').replace(/[åäöéü]/g, (letter) => letters[letter] ?? '');
  return plain
    .replace(/[^a-z0-9]+/g, separator)
    .slice(0, 40)
    .replace(/^[-_]+|[-_]+$/g, '');
}

function freeKey({ rules }: Configuration, name: string): string {
  const wanted = keyOfName(name) || 'egen-regel';
  const taken = new Set(rules.map(({ key }) => key));
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(key)) return key;
  }
}
