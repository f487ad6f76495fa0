import type { Act, DecideAct, EntryAct, FinishAct, Refusal, ReporterAct, ReviewAct } from './act-kinds';
import { type Actor, answersTo, belongsTo, isNamed, isNamedAt } from './actor';
import type { Chain, ChainStep, StepVerb } from './chain';
import { hasActor, isEntryPerUnit, needsNoPerson, reportIndex, reviewStep, stepOf, takeoverIndex } from './chain-reading';
import type { RoundState, UnitReport } from './round';
import { hasPassage, isSettled } from './settle';

type WholeStepAct = EntryAct | DecideAct | FinishAct;
type FinishingAct = Exclude<WholeStepAct['type'], 'unmark_entered'>;

/** Why the person cannot do this now, or null where they can. Expects a settled round. */
export function refusalOf(chain: Chain, state: RoundState, act: Act, person: Actor): Refusal | null {
  switch (act.type) {
    case 'save':
    case 'submit':
    case 'submit_nothing':
    case 'take_back':
      return reporterRefusal(chain, state, act, person);
    case 'accept':
    case 'return':
    case 'leave_out':
      return reviewRefusal(chain, state, act, person);
    case 'mark_entered':
      return act.unit === null ? stepRefusal(chain, state, act, person) : entryRefusal(chain, state, act.step, act.unit, person);
    case 'unmark_entered':
      return act.unit === null
        ? untickRefusal(chain, state, act.step, person)
        : correctionRefusal(chain, state, act.step, act.unit, person);
    default:
      return stepRefusal(chain, state, act, person);
  }
}

function reporterRefusal(chain: Chain, state: RoundState, act: ReporterAct, person: Actor): Refusal | null {
  const report = reportOf(state, act.unit);
  if (!report) return 'no_such_report';
  if (!reportsFor(chain.steps[reportIndex(chain)], act.unit, person)) return 'not_your_step';
  const closed = closedRefusal(chain, state);
  if (closed) return closed;
  if (report.state === 'accepted') return 'already_accepted';
  if (act.type !== 'take_back') return report.state === 'submitted' ? 'already_submitted' : null;
  if (report.state !== 'submitted') return 'not_submitted';
  return report.entered.length > 0 ? 'already_entered' : null;
}

function reviewRefusal(chain: Chain, state: RoundState, act: ReviewAct, person: Actor): Refusal | null {
  const report = reportOf(state, act.unit);
  if (!report) return 'no_such_report';
  const takeover = takeoverIndex(chain);
  if (!hasActor(chain, takeover)) return 'actor_not_stated';
  // Whoever takes over from the reports may go on without a late one, also where they do not review the others.
  const step = act.type === 'leave_out' ? chain.steps[takeover] : reviewStep(chain);
  if (!step) return 'wrong_act';
  if (!isNamedAt(step, person)) return 'not_your_step';
  return closedRefusal(chain, state) ?? reviewStateRefusal(report, act);
}

function reviewStateRefusal(report: UnitReport, act: ReviewAct): Refusal | null {
  const handedIn = report.state === 'submitted' || report.state === 'accepted';
  if (act.type === 'leave_out') {
    if (handedIn) return report.state === 'submitted' ? 'already_submitted' : 'already_accepted';
    if (report.leftOut) return 'already_left_out';
  } else if (!handedIn) return 'not_submitted';
  if (act.type === 'accept') return report.state === 'accepted' ? 'already_accepted' : null;
  return act.comment.trim() === '' ? 'comment_missing' : null;
}

/** What keeps the person from the unit's passage at the step whatever has become of it. */
function strangerRefusal(chain: Chain, state: RoundState, key: string, unit: string, person: Actor): Refusal | null {
  const step = stepOf(chain, key);
  if (!step) return 'no_such_step';
  const index = chain.steps.indexOf(step);
  if (!isEntryPerUnit(chain, index)) return 'wrong_act';
  if (!reportOf(state, unit)) return 'no_such_report';
  if (!hasActor(chain, index)) return 'actor_not_stated';
  return entersFor(step, state, unit, person) ? null : 'not_your_step';
}

function entryRefusal(chain: Chain, state: RoundState, key: string, unit: string, person: Actor): Refusal | null {
  const stranger = strangerRefusal(chain, state, key, unit, person);
  const report = reportOf(state, unit);
  if (stranger || !report) return stranger;
  if (report.entered.includes(key)) return 'already_entered';
  if (state.steps[key] === 'waiting') return isRejected(state) ? 'round_ended' : 'not_open_yet';
  if (!hasPassage(report)) return 'nothing_to_enter';
  if (isSettled(chain, report)) return null;
  return report.state === 'submitted' ? 'not_accepted' : 'not_submitted';
}

/** A wrong tick is taken away by those who could set it, as long as nobody has built on it. */
function correctionRefusal(chain: Chain, state: RoundState, key: string, unit: string, person: Actor): Refusal | null {
  const stranger = strangerRefusal(chain, state, key, unit, person);
  if (stranger) return stranger;
  if (!reportOf(state, unit)?.entered.includes(key)) return 'not_entered';
  return builtOnRefusal(chain, state, key);
}

function untickRefusal(chain: Chain, state: RoundState, key: string, person: Actor): Refusal | null {
  const step = stepOf(chain, key);
  if (!step) return 'no_such_step';
  const index = chain.steps.indexOf(step);
  if (finishingAct(chain, index) !== 'mark_entered') return 'wrong_act';
  if (!hasActor(chain, index)) return 'actor_not_stated';
  if (!takes(step, state, person)) return 'not_your_step';
  return state.steps[key] === 'done' ? builtOnRefusal(chain, state, key) : 'not_entered';
}

/** Steps that somebody has taken after the entry stand on it; those that go by themselves would simply go again. */
function builtOnRefusal(chain: Chain, state: RoundState, key: string): Refusal | null {
  if (isRejected(state)) return 'round_ended';
  const later = chain.steps.slice(chain.steps.findIndex((step) => step.key === key) + 1);
  const goesByItself = (step: ChainStep): boolean => needsNoPerson(step) || isEntryPerUnit(chain, chain.steps.indexOf(step));
  return later.some((step) => state.steps[step.key] === 'done' && !goesByItself(step)) ? 'reporting_closed' : null;
}

function stepRefusal(chain: Chain, state: RoundState, act: WholeStepAct, person: Actor): Refusal | null {
  const step = stepOf(chain, act.step);
  if (!step) return 'no_such_step';
  const index = chain.steps.indexOf(step);
  if (finishingAct(chain, index) !== act.type) return 'wrong_act';
  if (!hasActor(chain, index)) return 'actor_not_stated';
  if (!takes(step, state, person)) return 'not_your_step';
  const stands = state.steps[step.key];
  if (stands === 'rejected' || (stands === 'done' && act.type === 'decide')) return 'already_decided';
  if (stands === 'done') return 'already_done';
  if (stands === 'waiting') return isRejected(state) ? 'round_ended' : 'not_open_yet';
  return null;
}

const finishing: Readonly<Record<StepVerb, FinishingAct>> = {
  report: 'complete_step',
  enter: 'mark_entered',
  check: 'complete_step',
  evaluate: 'complete_step',
  compile: 'finish_compilation',
  receive: 'confirm_receipt',
  approve: 'decide',
  adopt: 'decide',
  publish: 'complete_step',
  meet: 'complete_step',
  use: 'complete_step',
};

/** The act that finishes the step as a whole; null where the step is finished unit by unit or by nobody. */
export function finishingAct(chain: Chain, index: number): FinishingAct | null {
  const step = chain.steps[index];
  if (!step || index === reportIndex(chain) || isEntryPerUnit(chain, index)) return null;
  return finishing[step.verb];
}

/** Reporters may only work on their own unit's report. */
function reportsFor(step: ChainStep | undefined, unit: string, person: Actor): boolean {
  const own = person.holds.filter((holding) => holding.unit === unit);
  return (step?.actors ?? []).some((actor) =>
    'outside' in actor
      ? own.length > 0 && (actor.outside === 'self' || actor.outside === 'project_owners')
      : own.some((holding) => answersTo(holding, actor)),
  );
}

/**
 * Named people take a step. Where nobody is named, `self` and `project_owners` are the units that report; beside somebody
 * named they take part without finishing the step for them.
 */
function takes(step: ChainStep, state: RoundState, person: Actor): boolean {
  if (isNamedAt(step, person)) return true;
  if (step.actors?.some(isNamed) || needsNoPerson(step)) return false;
  return state.reports.some((report) => belongsTo(person, report.unit));
}

/** A passage is ticked off by its own unit, unless the step names a role or a unit; kinds of unit that do not report tick for all. */
function entersFor(step: ChainStep, state: RoundState, unit: string, person: Actor): boolean {
  const reports = (candidate: string | null): boolean => state.reports.some((report) => report.unit === candidate);
  return (step.actors ?? []).some((actor) => {
    if ('outside' in actor) return belongsTo(person, unit);
    if (!('unitKinds' in actor)) return person.holds.some((holding) => answersTo(holding, actor));
    return belongsTo(person, unit) || person.holds.some((holding) => answersTo(holding, actor) && !reports(holding.unit));
  });
}

function closedRefusal(chain: Chain, state: RoundState): Refusal | null {
  if (isRejected(state)) return 'round_ended';
  if (state.steps[chain.steps[reportIndex(chain)]?.key ?? ''] === 'waiting') return 'not_open_yet';
  const takeover = chain.steps[takeoverIndex(chain)];
  return takeover && state.steps[takeover.key] === 'done' ? 'reporting_closed' : null;
}

function isRejected(state: RoundState): boolean {
  return Object.values(state.steps).includes('rejected');
}

function reportOf(state: RoundState, unit: string): UnitReport | undefined {
  return state.reports.find((report) => report.unit === unit);
}
