import { createI18n } from '@utblick/i18n';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { queueMail } from '../../../platform/mail/queue-mail';
import { ReportEntity } from '../data/report.entity';
import { type ReportToRemind, reportsToRemind } from '../data/reports-to-remind.view';
import { requireRoundManager } from '../reporting.access';

export interface UnitsReminded {
  /** Reports whose unit somebody was reached in. */
  readonly reminded: readonly string[];
  /** Names of the units where nobody answers for the report or the person has no address. */
  readonly unreachable: readonly string[];
}

/** How many reports one call takes: no municipality has more units. */
const MOST = 500;

/** Sends each unit that has not handed in a reminder by mail. Reports that have come in since are passed over. */
export async function remindUnits(context: MemberContext, reportIds: readonly string[]): Promise<UnitsReminded> {
  requireRoundManager(context.viewer);
  if (reportIds.length > MOST) throw new Refused('BAD_USER_INPUT', 'too many reports');
  const open = await reportsToRemind(context.transaction, reportIds);
  const reminded: string[] = [];
  const unreachable: string[] = [];
  for (const report of open) {
    const sent = report.personId === null ? null : await queueMail(context, { personId: report.personId, ...reminder(report) });
    if (sent === null) unreachable.push(report.unitName);
    else reminded.push(report.reportId);
  }
  await markReminded(context, reminded);
  for (const reportId of reminded) await context.audit({ action: 'report.reminded', subjectKind: 'report', subjectId: reportId });
  return { reminded, unreachable };
}

/** The mail. It leaves in Swedish, since an account's language is not known to its colleagues. */
function reminder({ unitName, roundName, roundId, reportId, dueOn }: ReportToRemind): { subject: string; body: string; link: string } {
  const { t } = createI18n('sv');
  const due = dueOn
    ? t('reporting.mail.dueOn', { day: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dueOn)) })
    : t('reporting.mail.noDay');
  return {
    subject: t('reporting.mail.subject', { round: roundName, unit: unitName }),
    body: [t('reporting.mail.waiting', { round: roundName, unit: unitName }), due, t('reporting.mail.how')].join('\n\n'),
    link: `/redovisning/${roundId}/enhet/${reportId}`,
  };
}

async function markReminded({ transaction, clock }: MemberContext, reportIds: readonly string[]): Promise<void> {
  const reports = repositoryOf(transaction, ReportEntity);
  for (const id of reportIds) await reports.save(Object.assign(await reports.getForUpdate(id), { remindedAt: clock.now() }));
}
