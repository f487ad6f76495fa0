/** What the deciding body decided; `referred_back` is återremiss. */
export type DecisionOutcome = 'approved' | 'referred_back' | 'rejected';

/** What a unit does with its own report. */
export interface ReporterAct {
  readonly type: 'save' | 'submit' | 'submit_nothing' | 'take_back';
  readonly unit: string;
}

/** What the reviewers do with one unit's report; `leave_out` goes on without a report that has not come in. */
export type ReviewAct =
  | { readonly type: 'accept'; readonly unit: string }
  | { readonly type: 'return' | 'leave_out'; readonly unit: string; readonly comment: string };

/**
 * The passage stands in its ordinary document (`unmark_entered`: the tick was wrong and is taken away again). `unit` is null
 * where one compiled text is entered instead of each unit's own.
 */
export interface EntryAct {
  readonly type: 'mark_entered' | 'unmark_entered';
  readonly step: string;
  readonly unit: string | null;
}

/** The body of an `approve` or `adopt` step has decided (KRS-F8). */
export interface DecideAct {
  readonly type: 'decide';
  readonly step: string;
  readonly outcome: DecisionOutcome;
}

/** The step is finished: a compilation, a receipt, or (`complete_step`) an examination, evaluation, publication, meeting or use. */
export interface FinishAct {
  readonly type: 'finish_compilation' | 'confirm_receipt' | 'complete_step';
  readonly step: string;
}

/**
 * One thing a person does in a round. Acts on a report name its unit, acts on a step its key, so that the same act sent
 * twice is refused the second time instead of hitting the next report or step.
 */
export type Act = ReporterAct | ReviewAct | EntryAct | DecideAct | FinishAct;

/**
 * Why an act is refused. `wrong_act`: the step is of another kind than the act. `actor_not_stated`: the document does not
 * say who takes the step, so the chain ends there. `reporting_closed`: the round has gone on from the reports.
 * `round_ended`: a body rejected it.
 */
export type Refusal =
  | 'no_such_report'
  | 'no_such_step'
  | 'wrong_act'
  | 'actor_not_stated'
  | 'not_your_step'
  | 'not_open_yet'
  | 'reporting_closed'
  | 'round_ended'
  | 'not_submitted'
  | 'not_accepted'
  | 'already_submitted'
  | 'already_accepted'
  | 'already_left_out'
  | 'already_entered'
  | 'not_entered'
  | 'already_done'
  | 'already_decided'
  | 'nothing_to_enter'
  | 'comment_missing';
