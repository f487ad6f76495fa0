import { type GateAnswer, type GateFacts, gateAnswer, type StepGate } from '../workflow/gate';

/** Statuses in which a check before start is asked for: the activity has not ended, so an answer still says something. */
export const checkedStatuses = ['idea', 'planned', 'running'] as const;

/** What a check asks: the keys of its fields, and which of them it cannot do without. */
export interface CheckField {
  readonly key: string;
  readonly required: boolean;
}

/** Whether a check is to be asked for, is missing in whole or in part, or is there; null where there is nothing to say. */
export type CheckStanding = 'missing' | 'partial' | 'done' | null;

/**
 * How an activity stands to a check before start (HUD-START). One whose fields are all optional is never missing, and an
 * activity that has ended or was called off is not asked afterwards.
 */
export function checkStanding(status: string, fields: readonly CheckField[], answered: readonly string[]): CheckStanding {
  const has = ({ key }: CheckField): boolean => answered.includes(key);
  const required = fields.filter((field) => field.required);
  if (required.length > 0 && required.every(has)) return 'done';
  const some = fields.some(has);
  if (required.length === 0) return some ? 'done' : null;
  if (!checkedStatuses.some((each) => each === status)) return some ? 'partial' : null;
  return some ? 'partial' : 'missing';
}

/** What an activity's own figures say to a gate. Days are ISO; the register does not know how many committees take part. */
export function gateFacts(budget: number | null, startsOn: string | null, endsOn: string | null): GateFacts {
  return { amount: budget, years: yearsBetween(startsOn, endsOn), committees: null };
}

/** Whether a decision is needed before start. A step without a gate always needs one. */
export const decisionNeeded = (gate: StepGate | null, facts: GateFacts): GateAnswer => gateAnswer(gate ?? {}, facts);

/** Begun years from the first day to the last, both counted: 1 January to 31 December is one year. Null where an end is not known. */
function yearsBetween(startsOn: string | null, endsOn: string | null): number | null {
  if (startsOn === null || endsOn === null || endsOn < startsOn) return null;
  const [year = 0, month = 0, day = 0] = startsOn.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = endsOn.split('-').map(Number);
  const isPast = endMonth > month || (endMonth === month && endDay >= day);
  return endYear - year + (isPast ? 1 : 0);
}
