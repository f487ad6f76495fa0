import { hasOutside, isNamed } from './actor';
import type { Chain, ChainStep, StepVerb } from './chain';

/**
 * Where a chain ends: `complete` after its last step, or because nobody is named: `after` is the last step that can be
 * taken (null: not even the first), `at` the step whose actor is missing (null: the reports have no receiving step at all).
 */
export type ChainEnd = 'complete' | { readonly stops: 'no_actor'; readonly after: string | null; readonly at: string | null };

const reviewingVerbs: readonly StepVerb[] = ['check', 'evaluate', 'compile', 'receive'];

/** Position of the step at which units report; -1 where the rule asks for no reports. */
export function reportIndex(chain: Chain): number {
  return chain.steps.findIndex((step) => step.verb === 'report');
}

/** The step with the key, or null. */
export function stepOf(chain: Chain, key: string): ChainStep | null {
  return chain.steps.find((step) => step.key === key) ?? null;
}

/** True where somebody can take the step at the position. Reports come from people: the public and a system hand in none. */
export function hasActor(chain: Chain, index: number): boolean {
  const actors = chain.steps[index]?.actors ?? [];
  if (index !== reportIndex(chain)) return actors.length > 0;
  return actors.some((actor) => !('outside' in actor) || actor.outside === 'self' || actor.outside === 'project_owners');
}

/**
 * True where somebody is named and still nobody can take the step: reports and decisions are made by people, and neither the
 * public nor a system makes them. Such a chain would stop there for good, or pass a decision over.
 */
export function isBeyondPeople(step: ChainStep): boolean {
  const { actors, verb } = step;
  if (actors === null || actors.length === 0) return false;
  if (verb !== 'report' && verb !== 'approve' && verb !== 'adopt') return false;
  return actors.every((actor) => 'outside' in actor && (actor.outside === 'public' || actor.outside === 'management_system'));
}

/** True for a step that goes by itself when the chain reaches it: only the public, a system or the reporter takes it in (KRS-F5, HBG-F5). */
export function needsNoPerson(step: ChainStep): boolean {
  if (step.actors === null || step.actors.length === 0 || step.actors.some(isNamed)) return false;
  return !hasOutside(step, 'project_owners') && (step.verb === 'receive' || !hasOutside(step, 'self'));
}

/** True where every unit enters its own passage (HBG-F3, HUD-F2), false where one compiled text is entered or there are no reports. */
export function isEntryPerUnit(chain: Chain, index: number): boolean {
  const reports = reportIndex(chain);
  if (chain.steps[index]?.verb !== 'enter' || reports === -1 || index < reports) return false;
  return !chain.steps.slice(reports, index).some((step) => step.verb === 'compile');
}

/** Position of the step that takes over from the reports; entries that units make of their own passages lie beside. -1: none. */
export function takeoverIndex(chain: Chain): number {
  const reports = reportIndex(chain);
  if (reports === -1) return -1;
  return chain.steps.findIndex((_, index) => index > reports && !isEntryPerUnit(chain, index));
}

/**
 * The step whose actors return or accept each unit's report; null where nobody does and handing in is all there is. A body
 * that decides straight on the reports answers them with its decision instead. (KRS-F6 is reviewed by the compilers of KRS-F7.)
 */
export function reviewStep(chain: Chain): ChainStep | null {
  const step = chain.steps[takeoverIndex(chain)];
  return step?.actors?.some(isNamed) && reviewingVerbs.includes(step.verb) ? step : null;
}

/** Where the chain ends, and why. A missing receiver (HUD-F2) or approver (KRS-F3) ends it there; nothing is ever filled in. */
export function endOf(chain: Chain): ChainEnd {
  const gap = chain.steps.findIndex((_, index) => !hasActor(chain, index));
  if (gap !== -1) return { stops: 'no_actor', after: chain.steps[gap - 1]?.key ?? null, at: chain.steps[gap]?.key ?? null };
  const last = chain.steps.at(-1);
  if (last === undefined || last.verb === 'report') return { stops: 'no_actor', after: last?.key ?? null, at: null };
  return 'complete';
}

/** True where a round can be opened: units report, it is stated who they are, and no step before them lacks its actor. */
export function openable(chain: Chain): boolean {
  const reports = reportIndex(chain);
  return reports !== -1 && chain.steps.slice(0, reports + 1).every((_, index) => hasActor(chain, index));
}
