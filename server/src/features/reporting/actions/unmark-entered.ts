import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type EntryPlace, loadEntry } from '../data/entry.repository';
import { ReportEntryEntity } from '../data/report-entry.entity';
import { decide } from '../data/round.repository';
import { type EntryMarked, subjectOf } from './mark-entered';
import { moveRound } from './move-round';
import type { StepRefused } from './save-compilation';

/** Takes a wrong tick away. The entry stays as history with who withdrew it, and the chain tells of both. */
export async function unmarkEntered(context: MemberContext, place: EntryPlace): Promise<EntryMarked | StepRefused> {
  const entry = await loadEntry(context, place);
  const { loaded, last, owner } = entry;
  const decided = decide(loaded, { type: 'unmark_entered', step: place.stepKey, unit: owner?.unit.key ?? null });
  if ('refusal' in decided) return { reason: decided.refusal };
  if (!last) return { reason: 'not_entered' };
  const withdrawn = { withdrawnAt: context.clock.now(), withdrawnBy: context.viewer.personId };
  await repositoryOf(context.transaction, ReportEntryEntity).save(Object.assign(last, withdrawn));
  await moveRound(context, loaded, decided.state);
  const { carrier, diarienummer, enteredOn } = last;
  const detail = { round: loaded.round.name, unit: owner?.unit.name ?? null, carrier, diarienummer, enteredOn };
  await context.audit({ action: 'report.entry_withdrawn', ...subjectOf(entry), detail });
  return { roundId: place.roundId, entryId: last.id };
}
