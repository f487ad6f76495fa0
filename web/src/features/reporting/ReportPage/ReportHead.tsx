import { NotStated, PageHeader, StateWord } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { daysBetween } from '../../../shared/format';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { InstructionNote } from '../InstructionNote/InstructionNote';
import { roundPath, roundsPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
import type { Report } from './report-form';

export interface ReportHeadProps {
  readonly report: Report;
  readonly actions?: ReactNode;
  /** What stands largest: the unit for those who read many units' reports, the report itself for the unit. */
  readonly named: 'unit' | 'report';
}

/** The top of a report: whose it is, to whom it goes, and how its last day stands. */
export function ReportHead({ report, actions, named }: ReportHeadProps) {
  const { t } = useTranslation();
  const actorsOf = useChainActors();
  const receiver = report.chain.find(({ verb, actors }) => verb !== 'report' && verb !== 'enter' && actors.length > 0);
  const heading = report.ownDates ? report.roundName : t('reporting.report.heading', { year: report.year });
  const [title, other] = named === 'unit' ? [report.unitName, heading] : [heading, report.unitName];
  const lead = receiver ? t('reporting.report.lead', { unit: other, receiver: midSentence(actorsOf(receiver.actors)) }) : other;
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        breadcrumb={[
          { href: roundsPath, name: t('reporting.title') },
          { href: roundPath(report.roundId), name: report.roundName },
        ]}
        here={report.unitName}
        breadcrumbLabel={t('reporting.breadcrumb')}
        actions={actions}
      />
      <LastDay report={report} />
      {report.instruction && (
        <div className="report-instruction">
          <InstructionNote instruction={report.instruction} />
        </div>
      )}
    </>
  );
}

function LastDay({ report: { dueOn, late, state } }: { readonly report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useViewer();
  if (state === 'submitted' || state === 'accepted') return null;
  if (dueOn === null) {
    return (
      <p className="report-day">
        <NotStated>{t('reporting.report.dueMissing')}</NotStated>
      </p>
    );
  }
  if (!late) return <p className="report-day u-ink2">{t('reporting.report.dueOn', { day: format.day(dueOn, 'weekday') })}</p>;
  return (
    <p className="report-day">
      <StateWord state="late">{t('reporting.report.late', { count: daysBetween(dueOn, today) })}</StateWord>{' '}
      <span className="u-ink2">{t('reporting.report.lateNote', { day: format.day(dueOn, 'weekday') })}</span>
    </p>
  );
}
