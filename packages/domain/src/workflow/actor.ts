import type { ChainStep, StepActor } from './chain';

/** One role that a person holds, and where. `actsFor` lists the roles whose steps the holder may take as well (a secretary for the board). */
export interface Holding {
  readonly role: string;
  readonly unit: string | null;
  readonly unitKind: string | null;
  readonly actsFor: readonly string[];
}

/** A person as the chain sees them: what they hold today. Whether they may read or write is a question of permissions, not of the chain. */
export interface Actor {
  readonly holds: readonly Holding[];
}

type Outside = Extract<StepActor, { outside: string }>['outside'];

/** True where a step names who it is: by role, by unit or by kinds of unit. */
export function isNamed(actor: StepActor): boolean {
  return !('outside' in actor);
}

/** True where the step counts this outside party among its actors. */
export function hasOutside(step: ChainStep, outside: Outside): boolean {
  return (step.actors ?? []).some((actor) => 'outside' in actor && actor.outside === outside);
}

/** True where the holding is what the step names. Somebody outside is never named. */
export function answersTo(holding: Holding, actor: StepActor): boolean {
  if ('role' in actor) return holding.role === actor.role || holding.actsFor.includes(actor.role);
  if ('unit' in actor) return holding.unit === actor.unit;
  if ('unitKinds' in actor) return isOfKinds(holding, actor);
  return false;
}

function isOfKinds(holding: Holding, actor: Extract<StepActor, { unitKinds: readonly string[] }>): boolean {
  if (holding.unit === null || holding.unitKind === null) return false;
  return actor.unitKinds.includes(holding.unitKind) && !(actor.except ?? []).includes(holding.unit);
}

/** True where the step names the person. */
export function isNamedAt(step: ChainStep, person: Actor): boolean {
  return (step.actors ?? []).some((actor) => person.holds.some((holding) => answersTo(holding, actor)));
}

/** True where the person holds something in the unit. */
export function belongsTo(person: Actor, unit: string): boolean {
  return person.holds.some((holding) => holding.unit === unit);
}
