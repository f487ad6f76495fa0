import type { Chain, ChainStep } from './chain';
import { hasActor, isEntryPerUnit, needsNoPerson, reportIndex, reviewStep, takeoverIndex } from './chain-reading';
import type { RoundState, StepState, UnitReport } from './round';

/** True where the chain needs nothing more of the report: accepted, or handed in where nobody reviews, or left out. */
export function isSettled(chain: Chain, report: UnitReport): boolean {
  if (report.leftOut || report.state === 'accepted') return true;
  return report.state === 'submitted' && reviewStep(chain) === null;
}

/** True where the report has a passage to enter in an ordinary document. */
export function hasPassage(report: UnitReport): boolean {
  return !report.nothingToReport && !report.leftOut;
}

/**
 * Works out every step's state from the reports and from what people have finished. A step is current when all before it
 * are done; entries of the units' own passages run beside the reports. Steps that need nobody go by themselves.
 * Settling a settled round changes nothing.
 */
export function settle(chain: Chain, state: RoundState): RoundState {
  const steps: Record<string, StepState> = {};
  const beside = entriesBesideReports(chain);
  let reached = true;
  let reporting = false;
  for (const [index, step] of chain.steps.entries()) {
    const open = reached || (reporting && beside.includes(index));
    steps[step.key] = stateOf(chain, index, state, { open, reached });
    if (index === reportIndex(chain)) reporting = steps[step.key] === 'current';
    else if (steps[step.key] === 'waiting') reporting = false;
    reached = reached && steps[step.key] === 'done';
  }
  return { reports: state.reports, steps };
}

function stateOf(chain: Chain, index: number, state: RoundState, { open, reached }: { open: boolean; reached: boolean }): StepState {
  const step = chain.steps[index];
  if (!step || !open || !hasActor(chain, index)) return 'waiting';
  if (state.steps[step.key] === 'rejected') return 'rejected';
  return reached && isFinished(chain, index, step, state) ? 'done' : 'current';
}

function isFinished(chain: Chain, index: number, step: ChainStep, state: RoundState): boolean {
  if (index === reportIndex(chain)) return state.reports.every((report) => isSettled(chain, report));
  if (isEntryPerUnit(chain, index)) return state.reports.every((report) => !hasPassage(report) || report.entered.includes(step.key));
  // A body that receives the units' reports has received them once it has accepted each (HBG-F4).
  if (step.verb === 'receive' && step === reviewStep(chain)) return true;
  return needsNoPerson(step) || state.steps[step.key] === 'done';
}

function entriesBesideReports(chain: Chain): readonly number[] {
  const takeover = takeoverIndex(chain);
  return [...chain.steps.keys()].filter((index) => isEntryPerUnit(chain, index) && (takeover === -1 || index < takeover));
}
