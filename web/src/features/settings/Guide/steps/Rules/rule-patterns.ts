import type { Verb } from '@utblick/configuration';
import { freeKey } from '../../fields/item-list';
import type { WrittenAnswer, WrittenPart, WrittenSourced } from '../../fields/written';
import type { WrittenRule, WrittenStep } from './written-rule';

/** Shapes that rules often have, as a start. They say what is done in which order; who, when and what stays open. */
const patterns = {
  report: { kind: 'report', verbs: ['report', 'compile', 'approve', 'receive'] },
  plan: { kind: 'plan', verbs: ['compile', 'adopt'] },
  beforeStart: { kind: 'before_start', verbs: ['check', 'approve'] },
  carried: { kind: 'report', verbs: ['report', 'enter', 'receive'] },
  followup: { kind: 'strategy_followup', verbs: ['evaluate'] },
  revision: { kind: 'revision', verbs: ['adopt'] },
  meeting: { kind: 'meeting', verbs: ['meet'] },
  empty: { kind: undefined, verbs: [] },
} as const satisfies Readonly<Record<string, { readonly kind: string | undefined; readonly verbs: readonly Verb[] }>>;

export type RulePattern = keyof typeof patterns;

/** The patterns in the order in which they are offered. */
export const rulePatterns = Object.keys(patterns) as readonly RulePattern[];

type Origin = Pick<WrittenSourced, 'source' | 'origin'>;

interface NewRule {
  readonly key: string;
  readonly name: string;
  readonly pattern: RulePattern;
  readonly sourced: Origin;
  /** What a verb is called, for the key of its step. */
  readonly verbName: (verb: string) => string;
}

/** A new rule with a pattern's steps and no answers at all. */
export function ruleFrom({ key, name, pattern, sourced, verbName }: NewRule): WrittenRule {
  const { kind, verbs } = patterns[pattern];
  // No pattern does the same thing twice, so that no key meets another.
  const steps = verbs.map((verb) => newStep(verb, verbName(verb), [], sourced));
  return { key, name, kind, ...originOf(sourced), ...(steps.length > 0 && { steps }) };
}

/** A step that does something, with a key of its own. It comes from where its rule comes from, until somebody says otherwise. */
export const newStep = (verb: string, verbName: string, steps: readonly WrittenStep[], rule: Origin): WrittenStep => ({
  key: freeKey(verbName, steps),
  verb,
  ...originOf(rule),
});

/** An answer that has just been begun comes from where the thing that it is a part of comes from. */
export function begun<Value>(part: WrittenPart<Value>, before: WrittenPart<Value>, owner: Origin): WrittenPart<Value> {
  const wasOpen = before === undefined || before === 'not_stated';
  if (!wasOpen || !isAnswer(part) || part.source !== undefined) return part;
  return { ...part, ...originOf(owner) };
}

const isAnswer = <Value>(part: WrittenPart<Value>): part is WrittenAnswer<Value> => typeof part === 'object';

const originOf = ({ source, origin }: Origin): Origin => ({
  ...(origin !== undefined && { origin }),
  ...(source !== undefined && { source }),
});
