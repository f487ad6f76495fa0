import type { Chain } from '@utblick/domain';
import type { Actor } from './schema/actor';
import { notStated } from './schema/not-stated';
import type { Origin, Part, Stated } from './schema/part';
import type { Rule, Step } from './schema/rule';

/** As much of a rule as its chain is made of. */
export interface RuleInSteps {
  readonly steps: readonly (Pick<Step, 'key' | 'verb'> & { readonly actors: { readonly value: Actor[] | null } })[];
}

/** The rule's chain as the workflow interpreter takes it. A step whose document names nobody has no actors: the chain ends there. */
export function chainOf(rule: RuleInSteps): Chain {
  return { steps: rule.steps.map(({ key, verb, actors }) => ({ key, verb, actors: actors.value })) };
}

/** Who a rule concerns, seen from one side. */
export type RuleAspect = 'reporters' | 'receivers' | 'approvers' | 'onward' | 'publication';

/**
 * One side of a rule, read off its steps: those who report; those who receive or compile before a decision; those who
 * approve or adopt; those who receive after a decision; where it is published. No such step reads as not stated, and
 * steps that say different amounts read as partial.
 */
export function rulePart(rule: Rule, aspect: RuleAspect): Part<Actor[]> {
  return joined(stepsFor(rule, aspect).map((step) => step.actors));
}

function stepsFor(rule: Rule, aspect: RuleAspect): Step[] {
  const decision = rule.steps.findIndex(decides);
  const isOnward = (step: Step, index: number) => step.verb === 'receive' && decision !== -1 && index > decision;
  switch (aspect) {
    case 'reporters':
      return rule.steps.filter(({ verb }) => verb === 'report');
    case 'receivers':
      return rule.steps.filter((step, index) => step.verb === 'compile' || (step.verb === 'receive' && !isOnward(step, index)));
    case 'approvers':
      return rule.steps.filter(decides);
    case 'onward':
      return rule.steps.filter(isOnward);
    case 'publication':
      return rule.steps.filter(({ verb }) => verb === 'publish');
  }
}

function decides({ verb }: Step): boolean {
  return verb === 'approve' || verb === 'adopt';
}

function joined(parts: readonly Part<Actor[]>[]): Part<Actor[]> {
  const [first, ...rest] = parts;
  if (!first) return notStated;
  if (rest.length === 0) return first;
  const value = distinct(parts.flatMap((part) => part.value ?? []));
  const notes = distinct(parts.flatMap(({ note }) => note ?? []));
  const readings = distinct(parts.flatMap((part) => part.readings ?? []));
  return {
    value: value.length > 0 ? value : null,
    stated: joinedStated(parts),
    origin: weakestOrigin(parts),
    source: distinct(parts.flatMap(({ source }) => source)),
    ...(notes.length > 0 && { note: notes.join(' ') }),
    ...(readings.length > 0 && { readings }),
  };
}

function joinedStated(parts: readonly Part<Actor[]>[]): Stated {
  const amounts = new Set(parts.map(({ stated }) => stated));
  const [only] = amounts;
  if (only && amounts.size === 1) return only;
  return parts.some(({ value }) => value !== null) ? 'partial' : 'not_stated';
}

/** From what is least in force to what is most: an answer that rests on a proposal is marked as one. */
const byForce: readonly Origin[] = ['background', 'district_view', 'proposal', 'local', 'adopted'];

function weakestOrigin(parts: readonly Part<Actor[]>[]): Origin {
  return byForce.find((origin) => parts.some((part) => part.value !== null && part.origin === origin)) ?? parts[0]?.origin ?? 'adopted';
}

function distinct<Item>(items: readonly Item[]): Item[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}
