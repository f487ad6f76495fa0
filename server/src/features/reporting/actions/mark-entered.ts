import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { type EntryPlace, type LoadedEntry, loadEntry } from '../data/entry.repository';
import { ReportEntryEntity } from '../data/report-entry.entity';
import { decide } from '../data/round.repository';
import { carrierNames } from '../model/carriers';
import { entriesAgree, readEntry, type WrittenEntry } from '../model/entry-form';
import { moveRound } from './move-round';
import type { StepRefused } from './save-compilation';

export type MarkEnteredInput = EntryPlace & WrittenEntry;

/** A tick as it was noted, or taken away. */
export interface EntryMarked {
  readonly roundId: string;
  readonly entryId: string;
}

/**
 * Ticks a finished passage off as entered in the ordinary document that carries it (HUD-F2, STH-F1), with its registration
 * number and day, bound by hash to the frozen text. Sent twice it gives the same answer twice.
 */
export async function markEntered(context: MemberContext, input: MarkEnteredInput): Promise<EntryMarked | FormErrors | StepRefused> {
  const entry = await loadEntry(context, input);
  const { loaded, last, owner, contentHash, notBefore } = entry;
  const decided = decide(loaded, { type: 'mark_entered', step: input.stepKey, unit: owner?.unit.key ?? null });
  if ('refusal' in decided) {
    const again = decided.refusal === 'already_entered' || decided.refusal === 'already_done';
    return again && last && entriesAgree(last, input) ? { roundId: input.roundId, entryId: last.id } : { reason: decided.refusal };
  }
  if (contentHash === null) return { reason: 'nothing_to_enter' };
  const read = readEntry(input, { today: context.clock.today(), notBefore });
  if ('faults' in read) return formErrors(read.faults);
  const entryId = await insertEntry(context, entry, read.entry, contentHash);
  await moveRound(context, loaded, decided.state);
  const { name: round } = loaded.round;
  const detail = { round, unit: owner?.unit.name ?? null, ...read.entry, contentHash };
  const subject = subjectOf(entry);
  await context.audit({ action: 'report.entered', ...subject, detail });
  return { roundId: input.roundId, entryId };
}

async function insertEntry(
  { transaction, viewer, clock }: MemberContext,
  { loaded: { round, rule }, step, place }: LoadedEntry,
  written: WrittenEntry,
  contentHash: string,
): Promise<string> {
  const id = newId();
  await repositoryOf(transaction, ReportEntryEntity).insert({
    id,
    roundId: round.id,
    reportId: place.reportId,
    stepKey: step.key,
    carrier: carrierNames(rule, step.key, round).join(', '),
    ...written,
    enteredBy: viewer.personId,
    recordedAt: clock.now(),
    contentHash,
    withdrawnAt: null,
    withdrawnBy: null,
  });
  return id;
}

/** What the audit chain says that the entry is about. */
export const subjectOf = ({ place: { roundId, reportId } }: LoadedEntry) =>
  reportId === null ? { subjectKind: 'round', subjectId: roundId } : { subjectKind: 'report', subjectId: reportId };
