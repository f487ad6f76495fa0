import type { Act } from '@utblick/domain';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { CompilationEntity } from '../data/compilation.entity';
import { DecisionEntity } from '../data/decision.entity';
import { hashesBefore, type LoadedDecisionStep, loadDecisionStep } from '../data/decision.repository';
import { decide } from '../data/round.repository';
import { SnapshotEntity } from '../data/snapshot.entity';
import { freeze } from '../data/snapshot.repository';
import { requireRecorder } from '../decision.access';
import { bodiesOf } from '../model/decision-bodies';
import { decisionsAgree, normalisedDecision, type RecordedOutcome, readDecision, type WrittenDecision } from '../model/decision-form';
import { decisionSnapshot } from '../model/decision-snapshot';
import { moveRound } from './move-round';
import type { StepRefused } from './save-compilation';
import { tellOfDecision } from './tell-of-decision';

export interface RecordDecisionInput extends WrittenDecision {
  readonly roundId: string;
  readonly stepKey: string;
}

export interface DecisionRecorded {
  readonly roundId: string;
  readonly decisionId: string;
  readonly contentHash: string;
}

/**
 * Records what a body decided (KRS-F8): frozen, and bound by hash to what it decided on. A matter that is referred back
 * (återremiss) opens the compilation again; what was frozen before stays. Sent twice it gives the same answer twice.
 */
export async function recordDecision(
  context: MemberContext,
  input: RecordDecisionInput,
): Promise<DecisionRecorded | FormErrors | StepRefused> {
  if (input.outcome === 'received') return formErrors([{ field: 'outcome', code: 'unknownChoice' }]);
  return record(context, input, { type: 'decide', step: input.stepKey, outcome: input.outcome }, ['approved', 'referred_back', 'rejected']);
}

/** Records that a body has received the matter (KRS-F9), in the same form as a decision. */
export async function confirmReceipt(
  context: MemberContext,
  input: Omit<RecordDecisionInput, 'outcome'>,
): Promise<DecisionRecorded | FormErrors | StepRefused> {
  return record(context, { ...input, outcome: 'received' }, { type: 'confirm_receipt', step: input.stepKey }, ['received']);
}

async function record(
  context: MemberContext,
  input: RecordDecisionInput,
  act: Act,
  outcomes: readonly RecordedOutcome[],
): Promise<DecisionRecorded | FormErrors | StepRefused> {
  requireRecorder(context.viewer);
  const loaded = await loadDecisionStep(context, input.roundId, input.stepKey);
  const decided = decide(loaded.loaded, act);
  if ('refusal' in decided) {
    const already = decided.refusal === 'not_your_step' ? null : await recordedAlready(context, loaded, input);
    return already ?? { reason: decided.refusal };
  }
  const bodies = bodiesOf(loaded.step, loaded.loaded.version.configuration);
  const read = readDecision(input, { bodies, outcomes, today: context.clock.today(), notBefore: loaded.notBefore });
  if ('faults' in read) return formErrors(read.faults);
  const recorded = await insertDecision(context, loaded, read.decision);
  await moveRound(context, loaded.loaded, decided.state);
  if (input.outcome === 'referred_back') await reopenCompilation(context, input.roundId);
  await tellOfDecision(context, loaded.loaded, { ...read.decision, id: recorded.decisionId });
  const { body, outcome, decidedOn, paragraph, diarienummer } = read.decision;
  const detail = { round: loaded.loaded.round.name, body, outcome, decidedOn, paragraph, diarienummer, contentHash: recorded.contentHash };
  await context.audit({ action: 'decision.recorded', subjectKind: 'round', subjectId: input.roundId, detail });
  return recorded;
}

async function insertDecision(
  context: MemberContext,
  { loaded, step }: LoadedDecisionStep,
  decision: WrittenDecision,
): Promise<DecisionRecorded> {
  const { id: roundId, name, year, ruleKey, versionId } = loaded.round;
  const { body, outcome, decidedOn, paragraph, diarienummer, note } = decision;
  const recordedAt = context.clock.now();
  const hashes = await hashesBefore(context.transaction, loaded);
  const content = decisionSnapshot(
    {
      round: { id: roundId, name, year, ruleKey, versionId },
      step: { key: step.key, verb: step.verb },
      decision: { body, outcome, decidedOn, paragraph, diarienummer, note },
      ...hashes,
    },
    recordedAt,
  );
  const id = newId();
  const snapshot = await freeze(context, { kind: 'decision', id }, content);
  await repositoryOf(context.transaction, DecisionEntity).insert({
    ...content.decision,
    id,
    roundId,
    stepKey: step.key,
    recordedAt,
    recordedBy: context.viewer.personId,
    snapshotId: snapshot.id,
  });
  return { roundId, decisionId: id, contentHash: snapshot.contentHash };
}

/** The compilers write on from where they were; the frozen copy that the body had before it stays. */
async function reopenCompilation({ transaction }: MemberContext, roundId: string): Promise<void> {
  const compilations = repositoryOf(transaction, CompilationEntity);
  const compilation = await compilations.findOne({ roundId });
  if (compilation) await compilations.save(Object.assign(compilation, { state: 'draft', revision: compilation.revision + 1 }));
}

/** A second click, or a retry after an answer that never came: the step's last decision says the same. */
async function recordedAlready(
  { transaction }: MemberContext,
  { decisions }: LoadedDecisionStep,
  input: RecordDecisionInput,
): Promise<DecisionRecorded | null> {
  const last = decisions.findLast(({ stepKey }) => stepKey === input.stepKey);
  if (!last || !decisionsAgree(last, normalisedDecision(input))) return null;
  const { contentHash } = await repositoryOf(transaction, SnapshotEntity).get(last.snapshotId);
  return { roundId: input.roundId, decisionId: last.id, contentHash };
}
