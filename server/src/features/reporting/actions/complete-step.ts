import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { decide, loadRound } from '../data/round.repository';
import { RoundStepEntity } from '../data/round-step.entity';
import { maxNoteLength } from '../model/decision-form';
import { requireRoundReader } from '../reporting.access';
import { moveRound } from './move-round';
import type { StepRefused } from './save-compilation';

export interface CompleteStepInput {
  readonly roundId: string;
  readonly stepKey: string;
  /** What is worth knowing about it; may be empty. */
  readonly note: string;
}

export interface StepCompleted {
  readonly roundId: string;
  readonly stepKey: string;
}

/**
 * Notes that a step without a document of its own has been taken: an examination, an evaluation, a publication, a meeting
 * or a reading (STH-F2). Whose step it is comes from the chain. Sent twice it gives the same answer twice.
 */
export async function completeStep(context: MemberContext, input: CompleteStepInput): Promise<StepCompleted | FormErrors | StepRefused> {
  requireRoundReader(context.viewer);
  const { roundId, stepKey } = input;
  const note = input.note.trim();
  const loaded = await loadRound(context, roundId, { forUpdate: true });
  const step = loaded.steps.find((stored) => stored.stepKey === stepKey);
  if (!step) throw new Refused('NOT_FOUND', 'step');
  const decided = decide(loaded, { type: 'complete_step', step: stepKey });
  if ('refusal' in decided) {
    const again = decided.refusal === 'already_done' && step.doneBy === context.viewer.personId && step.note === note;
    return again ? { roundId, stepKey } : { reason: decided.refusal };
  }
  if (note.length > maxNoteLength) return formErrors([{ field: 'note', code: 'tooLong' }]);
  await moveRound(context, loaded, decided.state);
  await repositoryOf(context.transaction, RoundStepEntity).save(Object.assign(step, { doneBy: context.viewer.personId, note }));
  const detail = { round: loaded.round.name, step: stepKey, verb: step.verb, note };
  await context.audit({ action: 'round.step_completed', subjectKind: 'round', subjectId: roundId, detail });
  return { roundId, stepKey };
}
