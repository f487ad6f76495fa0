import type { NotificationKind } from '@utblick/domain';
import type { Notice } from '../../../platform/notify/notify';
import type { ReportToRemind } from '../data/reports-to-remind.view';

/** A unit's report as people are told of it. */
export interface ReportTold {
  readonly reportId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly unitId: string;
  readonly unitName: string;
}

interface ReportEvent {
  readonly kind: NotificationKind;
  readonly to: readonly (string | null)[];
  /** What has happened to the report, and which time: `returned:4`. */
  readonly event: string;
  readonly day?: string | null;
  readonly permission?: 'report.read' | 'report.review' | 'report.write';
}

/** A notice of one unit's report, for people who may still see it when they read of it. */
export const reportNotice = (
  { reportId, roundId, roundName, unitId, unitName }: ReportTold,
  { kind, to, event, day = null, permission = 'report.read' }: ReportEvent,
): Notice => ({
  kind,
  to: to.filter((personId) => personId !== null),
  about: { kind: 'report', id: reportId },
  event: `report:${reportId}:${event}`,
  words: { round: roundName, unit: unitName, day },
  link: `/redovisning/${roundId}/enhet/${reportId}`,
  sight: { permission, unitId },
});

/** Tells whoever answers for the report that it has not come in; `event` names the occasion. */
export function reminder(report: ReportToRemind, today: string, event: string): Notice {
  const kind = report.dueOn !== null && report.dueOn < today ? 'overdue' : 'reminder';
  return reportNotice(report, { kind, to: [report.personId], event, day: report.dueOn });
}
