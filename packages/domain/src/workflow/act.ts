import type { Act, DecisionOutcome, Refusal, ReporterAct, ReviewAct } from './act-kinds';
import type { Actor } from './actor';
import type { Chain, StepVerb } from './chain';
import { isEntryPerUnit, reportIndex } from './chain-reading';
import { refusalOf } from './refusal';
import type { RoundState, StepState, UnitReport } from './round';
import { settle } from './settle';

/** The round after the act, or why it was refused. */
export type ActResult = { readonly ok: true; readonly state: RoundState } | { readonly ok: false; readonly refusal: Refusal };

/** Does the act or refuses it. Pure: the given round is left as it is, and the same input always gives the same answer. */
export function act(chain: Chain, given: RoundState, done: Act, person: Actor): ActResult {
  const state = settle(chain, given);
  const refusal = refusalOf(chain, state, done, person);
  if (refusal !== null) return { ok: false, refusal };
  return { ok: true, state: settle(chain, after(chain, state, done)) };
}

function after(chain: Chain, state: RoundState, done: Act): RoundState {
  switch (done.type) {
    case 'finish_compilation':
    case 'confirm_receipt':
    case 'complete_step':
      return withStep(state, done.step, 'done');
    case 'mark_entered':
      return afterEntry(state, done.step, done.unit);
    case 'unmark_entered':
      return afterCorrection(state, done.step, done.unit);
    case 'decide':
      return afterDecision(chain, state, done.step, done.outcome);
    default:
      return withReport(state, done.unit, (report) => ({ ...report, ...reportChange(report, done.type) }));
  }
}

function reportChange(report: UnitReport, type: (ReporterAct | ReviewAct)['type']): Partial<UnitReport> {
  switch (type) {
    case 'save':
      // A returned report stays returned while the unit works on it, so that nobody loses sight of the comment.
      return { state: report.state === 'returned' ? 'returned' : 'draft' };
    case 'submit':
      return { state: 'submitted', leftOut: false };
    case 'submit_nothing':
      return { state: 'submitted', nothingToReport: true, leftOut: false };
    case 'take_back':
      return { state: 'draft', nothingToReport: false };
    case 'accept':
      return { state: 'accepted' };
    case 'return':
      // What was entered is about to change, so the tick no longer tells the truth.
      return { state: 'returned', nothingToReport: false, entered: [] };
    default:
      return { leftOut: true };
  }
}

function afterEntry(state: RoundState, step: string, unit: string | null): RoundState {
  if (unit === null) return withStep(state, step, 'done');
  return withReport(state, unit, (report) => ({ ...report, entered: [...report.entered, step] }));
}

function afterCorrection(state: RoundState, step: string, unit: string | null): RoundState {
  if (unit === null) return withStep(state, step, 'waiting');
  return withReport(state, unit, (report) => ({ ...report, entered: report.entered.filter((key) => key !== step) }));
}

function afterDecision(chain: Chain, state: RoundState, step: string, outcome: DecisionOutcome): RoundState {
  if (outcome === 'approved') return withStep(state, step, 'done');
  if (outcome === 'rejected') return withStep(state, step, 'rejected');
  return referredBack(chain, state, step);
}

/**
 * Återremiss: back to the latest compilation before the decision, else to the latest evaluation, else to the units, whose
 * reports then count as returned.
 */
function referredBack(chain: Chain, state: RoundState, step: string): RoundState {
  const decision = chain.steps.findIndex(({ key }) => key === step);
  const before = chain.steps.slice(0, decision);
  const reports = reportIndex(chain);
  const last = (verb: StepVerb): number => before.findLastIndex((earlier, index) => earlier.verb === verb && index > reports);
  const target = [last('compile'), last('evaluate'), reports].find((index) => index !== -1 && index < decision) ?? 0;
  const reopened = chain.steps.slice(target);
  const unticked = reopened.filter((_, offset) => isEntryPerUnit(chain, target + offset)).map(({ key }) => key);
  const steps = { ...state.steps, ...Object.fromEntries(reopened.map(({ key }) => [key, 'waiting' as const])) };
  const untick = (report: UnitReport): UnitReport => ({ ...report, entered: report.entered.filter((key) => !unticked.includes(key)) });
  const backToUnit = (report: UnitReport): UnitReport =>
    report.state === 'submitted' || report.state === 'accepted' ? { ...report, state: 'returned', nothingToReport: false } : report;
  return { steps, reports: state.reports.map((report) => untick(target === reports ? backToUnit(report) : report)) };
}

function withStep(state: RoundState, step: string, becomes: StepState): RoundState {
  return { ...state, steps: { ...state.steps, [step]: becomes } };
}

function withReport(state: RoundState, unit: string, change: (report: UnitReport) => UnitReport): RoundState {
  return { ...state, reports: state.reports.map((report) => (report.unit === unit ? change(report) : report)) };
}
