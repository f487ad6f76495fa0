import type { Field } from '@utblick/configuration';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { asksForGoals, fieldsOf } from '../model/openable-rule';
import { emptyContent, type ReportContent } from '../model/report-content';
import type { SnapshotGoal } from '../model/report-snapshot';
import { type RegisterRow, registerFor } from './register';
import { ReportEntity } from './report.entity';
import { ReportDraftEntity } from './report-draft.entity';
import { type LoadedRound, loadRoundBy, reportIn } from './round.repository';
import type { RoundUnit, UnitWithReport } from './round-rows';

/** A report with its round: enough for moves that leave what was written alone. */
export interface ReportInRound extends UnitWithReport {
  readonly loaded: LoadedRound;
}

/** A report with its draft and what the rule and the register say about it. */
export interface LoadedReport extends ReportInRound {
  readonly draft: ReportDraftEntity | null;
  readonly fields: readonly Field[];
  readonly goals: readonly SnapshotGoal[];
  readonly register: readonly RegisterRow[];
}

/** Whom an action asks before it reads on: throws where the viewer may not. */
type Policy = (unit: RoundUnit) => void;

/**
 * Loads a report for writing. The round is locked first, so that everything that moves one round happens in one order;
 * autosaving locks the report alone, since many write at once.
 * @throws Refused NOT_FOUND for an id that is unknown or another tenant's, and what the policy throws.
 */
export async function loadReportInRound(
  context: MemberContext,
  reportId: string,
  policy: Policy,
  lock: 'round' | 'report' = 'round',
): Promise<ReportInRound> {
  if (lock === 'report') await repositoryOf(context.transaction, ReportEntity).getForUpdate(reportId);
  const loaded = await loadRoundBy(context, { reportId }, { forUpdate: lock === 'round' });
  const { unit, report } = reportIn(loaded, reportId);
  policy(unit);
  return { loaded, unit, report };
}

/** The same with everything that writing and handing in are about. */
export async function loadReport(...given: Parameters<typeof loadReportInRound>): Promise<LoadedReport> {
  const [context, reportId] = given;
  const { transaction } = context;
  const { loaded, unit, report } = await loadReportInRound(...given);
  const draft = await repositoryOf(transaction, ReportDraftEntity).findOne({ reportId });
  const asked = loaded.reports.map((other) => other.unit.id);
  const register = await registerFor(transaction, { unit, round: loaded.round, asked });
  return { loaded, unit, report, draft, fields: fieldsOf(loaded.rule), goals: goalsFor(loaded, unit), register };
}

/** The goals that a unit's activities can be linked to: the municipality's and its own (KRS-F10). */
export function goalsFor(
  { rule, version }: Pick<LoadedRound, 'rule' | 'version'>,
  unit: { readonly key: string },
): readonly SnapshotGoal[] {
  if (!asksForGoals(rule)) return [];
  return version.configuration.goals
    .filter((goal) => goal.level === 'municipality' || goal.unit === unit.key)
    .map(({ key, name, level }) => ({ key, name, level }));
}

export const contentOf = (draft: ReportDraftEntity | null): ReportContent => draft?.content ?? emptyContent;

/** Stores what has been written under the next revision. */
export async function storeDraft(
  context: MemberContext,
  { report, draft }: LoadedReport,
  content: ReportContent,
): Promise<ReportDraftEntity> {
  const drafts = repositoryOf(context.transaction, ReportDraftEntity);
  const saved = { content, savedAt: context.clock.now(), savedBy: context.viewer.personId };
  if (draft) return drafts.save(Object.assign(draft, saved, { revision: draft.revision + 1 }));
  return drafts.insert({ id: newId(), reportId: report.id, revision: 1, ...saved });
}
