/** How far one unit's report has come. `returned` waits for the unit again; `accepted` has been reviewed. */
export type ReportState = 'not_started' | 'draft' | 'submitted' | 'returned' | 'accepted';

/** One unit's report in a round (KRS-F6, HUD-F2, HBG-F4). */
export interface UnitReport {
  readonly unit: string;
  readonly state: ReportState;
  /** Handed in as "nothing to report"; only ever true while submitted or accepted. */
  readonly nothingToReport: boolean;
  /** The reviewers went on without it. */
  readonly leftOut: boolean;
  /** Keys of the entry steps at which the passage has been ticked off as entered in its ordinary document. */
  readonly entered: readonly string[];
}

/** `current`: somebody can act at the step. `rejected`: a decision ended the round here. */
export type StepState = 'waiting' | 'current' | 'done' | 'rejected';

/** A reporting round: plain data, so that it can be stored and compared. Every step of the chain has a state. */
export interface RoundState {
  readonly reports: readonly UnitReport[];
  readonly steps: Readonly<Record<string, StepState>>;
}
