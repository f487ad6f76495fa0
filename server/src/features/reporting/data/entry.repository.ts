import type { Step } from '@utblick/configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { lastDayOf } from '../model/decision-day';
import { requireEnterer, requireRoundReader } from '../reporting.access';
import { CompilationEntity } from './compilation.entity';
import { ReportEntryEntity } from './report-entry.entity';
import { type LoadedRound, loadRound, reportIn } from './round.repository';
import type { UnitWithReport } from './round-rows';
import { SnapshotEntity } from './snapshot.entity';

/** Which passage, at which step. `reportId` is null for the compiled text of a whole round. */
export interface EntryPlace {
  readonly roundId: string;
  readonly stepKey: string;
  readonly reportId: string | null;
}

/** A passage and what has been noted of its entry at one step. */
export interface LoadedEntry {
  readonly loaded: LoadedRound;
  readonly step: Step;
  readonly place: EntryPlace;
  readonly owner: UnitWithReport | null;
  /** The latest tick that has not been withdrawn. */
  readonly last: ReportEntryEntity | null;
  /** Hash of what there is to enter; null while there is nothing. */
  readonly contentHash: string | null;
  /** The day on which it was handed in or finished, ISO date. */
  readonly notBefore: string | null;
}

/**
 * Loads a passage for ticking it off, with its round locked.
 * @throws Refused NOT_FOUND for a round, step or report that is unknown or another tenant's, FORBIDDEN for who may not enter
 */
export async function loadEntry(context: MemberContext, place: EntryPlace): Promise<LoadedEntry> {
  requireRoundReader(context.viewer);
  const loaded = await loadRound(context, place.roundId, { forUpdate: true });
  const owner = place.reportId === null ? null : reportIn(loaded, place.reportId);
  const step = loaded.rule.steps.find(({ key }) => key === place.stepKey);
  if (!step) throw new Refused('NOT_FOUND', 'step');
  requireEnterer(context.viewer, owner?.unit ?? null, { ...step, actors: step.actors.value }, loaded.actor);
  const rows = await repositoryOf(context.transaction, ReportEntryEntity).find({ roundId: place.roundId }, { recordedAt: 'ASC' });
  const own = (row: ReportEntryEntity): boolean => row.stepKey === place.stepKey && row.reportId === place.reportId;
  const last = rows.findLast((row) => own(row) && row.withdrawnAt === null) ?? null;
  return { loaded, step, place, owner, last, ...(await frozenText(context, loaded, owner)) };
}

async function frozenText({ transaction }: MemberContext, { round }: LoadedRound, owner: UnitWithReport | null) {
  const compilation = owner ? null : await repositoryOf(transaction, CompilationEntity).findOne({ roundId: round.id });
  const snapshotId = owner ? owner.report.snapshotId : (compilation?.snapshotId ?? null);
  const doneAt = owner ? owner.report.submittedAt : (compilation?.finishedAt ?? null);
  const contentHash = snapshotId === null ? null : (await repositoryOf(transaction, SnapshotEntity).get(snapshotId)).contentHash;
  return { contentHash, notBefore: lastDayOf([{ doneAt, decidedOn: null }]) };
}
