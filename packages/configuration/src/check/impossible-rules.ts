import { canonicalJson } from '@utblick/domain';
import type { Finding } from '../issues';
import type { Configuration } from '../schema/configuration';
import type { Rule, Step } from '../schema/rule';
import { type Ground, groundFrom, unableActors } from './able';
import { chainCircles } from './chain-circles';

/**
 * Rules that nobody could follow from a day on: a step whose actors are nobody, or a chain that comes back to where it was.
 * What stood in the latest version is let through, since a document may name what the municipality does not have; what is
 * new in a rule is not. What a document leaves open is never impossible: the chain ends there.
 * @param on ISO date
 */
export function impossibleRules(configuration: Configuration, on: string, latest: Configuration | null): Finding[] {
  const ground = groundFrom(configuration, on);
  return configuration.rules.flatMap((rule, index) => {
    const before = latest?.rules.find(({ key }) => key === rule.key) ?? null;
    return impossibleSteps(rule, ground).flatMap(({ at, ...told }) =>
      stoodBefore(rule, at, before) ? [] : [{ path: ['rules', index, 'steps', at, 'actors'], ...told }],
    );
  });
}

interface ImpossibleStep extends Omit<Finding, 'path'> {
  /** Position of the step. */
  readonly at: number;
}

/** The steps of one rule that nobody could take, or that bring the chain back to where it was. */
export function impossibleSteps(rule: Pick<Rule, 'steps'>, ground: Ground): ImpossibleStep[] {
  const unable = rule.steps.flatMap((step, at): ImpossibleStep[] => {
    const why = unableActors(step.actors.value, ground);
    if (!why) return [];
    if (why.code === 'noUnits')
      return [{ at, code: 'noUnits', message: 'there is no such unit', expected: 'actors that there are units for' }];
    const role = ground.roles.find(({ key }) => key === why.role)?.name ?? why.role;
    return [{ at, code: 'roleUnheld', values: { role }, message: `nobody can hold ${role}`, expected: 'a role that somebody can hold' }];
  });
  const circles = chainCircles(rule).map(({ at, hadAt }): ImpossibleStep => {
    const step = hadAt + 1;
    return { at, code: 'chainCircle', values: { step }, message: `goes back to whoever takes step ${step}`, expected: 'another actor' };
  });
  return [...unable, ...circles];
}

/** True where the chain up to the step named the same already. */
function stoodBefore(rule: Rule, at: number, before: Rule | null): boolean {
  const said = (steps: readonly Step[]): string =>
    canonicalJson(steps.slice(0, at + 1).map(({ key, verb, actors }) => [key, verb, actors.value]));
  return before !== null && said(rule.steps) === said(before.steps);
}
