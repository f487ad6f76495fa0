/** When a step is needed at all; every bound that is given must be reached. Amounts in whole kronor. */
export interface StepGate {
  readonly amountAtLeast?: number;
  readonly yearsAtLeast?: number;
  readonly committeesAtLeast?: number;
}

/** What is known of the activity that is about to start; null is not known. */
export interface GateFacts {
  readonly amount: number | null;
  readonly years: number | null;
  readonly committees: number | null;
}

/** Whether the gated step is taken. `unknown` while a missing fact could settle it either way. */
export type GateAnswer = 'needed' | 'passed_over' | 'unknown';

/** Holds the facts against the gate. A gate without bounds always needs its step. */
export function gateAnswer(gate: StepGate, facts: GateFacts): GateAnswer {
  const bounds = [
    [gate.amountAtLeast, facts.amount],
    [gate.yearsAtLeast, facts.years],
    [gate.committeesAtLeast, facts.committees],
  ] as const;
  const given = bounds.filter(([bound]) => bound !== undefined);
  if (given.some(([bound, fact]) => fact !== null && fact < (bound ?? 0))) return 'passed_over';
  return given.some(([, fact]) => fact === null) ? 'unknown' : 'needed';
}
