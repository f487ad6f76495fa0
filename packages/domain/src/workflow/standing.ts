import type { Chain, ChainStep } from './chain';
import { endOf, hasActor, isEntryPerUnit, reportIndex, reviewStep } from './chain-reading';
import type { ReportState, RoundState, UnitReport } from './round';
import { hasPassage, settle } from './settle';

/** How a step stands in the picture of the chain; `unknown` is drawn dashed: nobody is named there. */
export type NodeStatus = 'done' | 'current' | 'waiting' | 'rejected' | 'unknown';

/** One node of the picture. `counts` tells how many units' reports have come through it, where units are what it counts. */
export interface ChainNode {
  readonly step: ChainStep;
  readonly status: NodeStatus;
  readonly counts: { readonly done: number; readonly of: number } | null;
}

/**
 * How a round stands as a whole. `stopped`: everything before the missing actor is done ("submitted, receiver not
 * stated"); `complete`: the chain has reached its end.
 */
export type RoundOutcome = 'open' | 'stopped' | 'complete' | 'rejected';

/** The chain as the picture shows it; without a round (null) every step that has an actor waits. */
export function standing(chain: Chain, given: RoundState | null): readonly ChainNode[] {
  const state = given === null ? null : settle(chain, given);
  return chain.steps.map((step, index) => ({
    step,
    status: hasActor(chain, index) ? (state?.steps[step.key] ?? 'waiting') : 'unknown',
    counts: state === null ? null : countsAt(chain, index, state.reports),
  }));
}

function countsAt(chain: Chain, index: number, reports: readonly UnitReport[]): ChainNode['counts'] {
  const step = chain.steps[index];
  const count = (counted: (report: UnitReport) => boolean): number => reports.filter(counted).length;
  if (step === undefined) return null;
  if (index === reportIndex(chain)) return { done: count(isHandedIn), of: reports.length };
  if (isEntryPerUnit(chain, index)) return { done: count((report) => report.entered.includes(step.key)), of: count(hasPassage) };
  if (step === reviewStep(chain)) return { done: count(({ state }) => state === 'accepted'), of: reports.length };
  return null;
}

/** True once the unit has handed the report in and has not got it back. */
export function isHandedIn(report: UnitReport): boolean {
  return report.state === 'submitted' || report.state === 'accepted';
}

/** How many reports there are in each state, for the progress bar and its words. */
export function reportCounts(reports: readonly UnitReport[]): Readonly<Record<ReportState, number>> {
  const counts: Record<ReportState, number> = { not_started: 0, draft: 0, submitted: 0, returned: 0, accepted: 0 };
  for (const { state } of reports) counts[state] += 1;
  return counts;
}

/** Whether the round is still open, has reached its end, stopped where the document names nobody, or was rejected. */
export function outcomeOf(chain: Chain, given: RoundState): RoundOutcome {
  const { steps } = settle(chain, given);
  const states = chain.steps.map(({ key }) => steps[key]);
  if (states.includes('rejected')) return 'rejected';
  const gap = chain.steps.findIndex((_, index) => !hasActor(chain, index));
  const reachable = gap === -1 ? states : states.slice(0, gap);
  if (!reachable.every((state) => state === 'done')) return 'open';
  return endOf(chain) === 'complete' ? 'complete' : 'stopped';
}
