import { canonicalJson } from '@utblick/domain';
import type { Rule, Step } from '../schema/rule';

/** Steps that only hand something on, and steps that make something new of it: after those it may come back to anybody. */
const handingOn: readonly Step['verb'][] = ['receive', 'check'];
const makingNew: readonly Step['verb'][] = ['evaluate', 'compile', 'approve', 'adopt'];

/** A step at which the chain comes back to those who have had it, and the step at which they had it. */
interface ChainCircle {
  readonly at: number;
  readonly hadAt: number;
}

/**
 * Where a chain goes in a circle: somebody is handed what they have reported, received, checked or just decided themselves,
 * and nobody has made anything new of it in between. That reports stay with the reporter is said as `outside: self`.
 */
export function chainCircles({ steps }: Pick<Rule, 'steps'>): ChainCircle[] {
  return steps.flatMap((step, at): ChainCircle[] => {
    if (!handingOn.includes(step.verb)) return [];
    const hadAt = steps.slice(0, at).findLastIndex((earlier) => isSameBody(earlier, step));
    const newSince = steps.slice(hadAt + 1, at).some(({ verb }) => makingNew.includes(verb));
    return hadAt === -1 || newSince ? [] : [{ at, hadAt }];
  });
}

function isSameBody({ actors: { value: one } }: Step, { actors: { value: other } }: Step): boolean {
  if (!one || !other || one.some((actor) => 'outside' in actor)) return false;
  const inOrder = (actors: readonly unknown[]): string[] => actors.map(canonicalJson).sort();
  return canonicalJson(inOrder(one)) === canonicalJson(inOrder(other));
}
