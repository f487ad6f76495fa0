import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { notify } from '../../../platform/notify/notify';
import { ReportEntity } from '../data/report.entity';
import { loadReportInRound } from '../data/report.repository';
import { reportsToRemind } from '../data/reports-to-remind.view';
import { requireAppointer } from '../reporting.access';
import type { ReportMoved } from './submit-report';
import { openedNotice } from './tell-of-opening';

/** Appoints who answers for a unit's report: an active colleague who holds a role in the unit or above it. */
export async function assignResponsible(context: MemberContext, reportId: string, personId: string): Promise<ReportMoved | FormErrors> {
  const { report, unit } = await loadReportInRound(context, reportId, (owner) => requireAppointer(context.viewer, owner), 'report');
  const name = await nameOfColleague(context, personId, unit.path);
  if (name === null) return formErrors([{ field: 'personId', code: 'unknownChoice' }]);
  if (report.responsiblePersonId === personId) return { reportId };
  await repositoryOf(context.transaction, ReportEntity).save(Object.assign(report, { responsiblePersonId: personId }));
  const [waiting] = await reportsToRemind(context.transaction, [reportId]);
  // Whoever answers for it from now on hears of it as those did when it was opened.
  if (waiting) await notify(context, [openedNotice(waiting)]);
  await context.audit({ action: 'report.assigned', subjectKind: 'report', subjectId: reportId, detail: { unit: unit.name, personId } });
  return { reportId };
}

async function nameOfColleague({ transaction, clock }: MemberContext, personId: string, path: readonly string[]): Promise<string | null> {
  if (!isId(personId)) return null;
  const { tenantId } = transaction;
  const today = clock.today();
  const found = await transaction.row<{ name: string }>(sql`
    SELECT p.name FROM person p
    WHERE p.tenant_id = ${tenantId} AND p.id = ${personId} AND p.active AND EXISTS (
      SELECT FROM role_assignment a
      WHERE a.tenant_id = ${tenantId} AND a.person_id = p.id AND a.unit_id = ANY(${[...path]}::uuid[])
        AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date))`);
  return found?.name ?? null;
}
