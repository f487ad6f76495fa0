import type { Step } from '@utblick/configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { lastDayOf } from '../model/decision-day';
import { CompilationEntity } from './compilation.entity';
import { DecisionEntity } from './decision.entity';
import { type LoadedRound, loadRound } from './round.repository';
import { SnapshotEntity } from './snapshot.entity';

/** A step at which a body decides or receives, with what was decided in the round before. */
export interface LoadedDecisionStep {
  readonly loaded: LoadedRound;
  readonly step: Step;
  /** The round's decisions, oldest first. */
  readonly decisions: readonly DecisionEntity[];
  /** The earliest day on which the body can have taken the matter up; null where nothing before it has a day. */
  readonly notBefore: string | null;
}

/**
 * Loads a step for recording a decision, with its round locked.
 * @throws Refused NOT_FOUND for a round that is unknown or another tenant's, and a step that the rule does not have.
 */
export async function loadDecisionStep(context: MemberContext, roundId: string, stepKey: string): Promise<LoadedDecisionStep> {
  const loaded = await loadRound(context, roundId, { forUpdate: true });
  const position = loaded.rule.steps.findIndex(({ key }) => key === stepKey);
  const step = loaded.rule.steps[position];
  if (!step) throw new Refused('NOT_FOUND', 'step');
  const decisions = await repositoryOf(context.transaction, DecisionEntity).find({ roundId }, { recordedAt: 'ASC' });
  const before = loaded.steps.filter((stored) => stored.position < position);
  const done = before.map((stored) => ({
    doneAt: stored.doneAt,
    decidedOn: decisions.findLast((decision) => decision.stepKey === stored.stepKey && stored.status === 'done')?.decidedOn ?? null,
  }));
  return { loaded, step, decisions, notBefore: lastDayOf(done) };
}

/** Hashes of what the body has before it: the frozen compilation, else the frozen reports that count. */
export async function hashesBefore(
  transaction: Transaction,
  { round, reports }: LoadedRound,
): Promise<{ compilationHash: string | null; reportHashes: string[] }> {
  const snapshots = repositoryOf(transaction, SnapshotEntity);
  const compilation = await repositoryOf(transaction, CompilationEntity).findOne({ roundId: round.id });
  if (compilation?.snapshotId) return { compilationHash: (await snapshots.get(compilation.snapshotId)).contentHash, reportHashes: [] };
  const reportHashes: string[] = [];
  for (const { report } of reports) {
    if (report.snapshotId !== null && (report.state === 'accepted' || report.state === 'submitted')) {
      reportHashes.push((await snapshots.get(report.snapshotId)).contentHash);
    }
  }
  return { compilationHash: null, reportHashes };
}
