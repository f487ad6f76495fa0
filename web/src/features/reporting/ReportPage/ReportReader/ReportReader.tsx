import { Banner, EmptyState } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { FieldComments } from '../FieldComments/FieldComments';
import { ReportHead } from '../ReportHead';
import { ReportWay } from '../ReportWay';
import type { Report } from '../report-form';
import { ReportContents } from './ReportContents';
import { ReviewFoot } from './ReviewFoot';
import { SubmittedBanner } from './SubmittedBanner';

export interface ReportReaderProps {
  readonly report: Report;
  readonly notice: string | null;
  readonly onMoved: () => void;
  readonly onCommented: () => void;
}

/** The report as it was handed in: for the unit that handed it in, for those who review it, and for those who may read it. */
export function ReportReader({ report, notice, onMoved, onCommented }: ReportReaderProps) {
  const { t } = useTranslation();
  const hidden = report.shows === 'hidden';
  const moved =
    report.shows === 'frozen' &&
    [...report.activities.flatMap(({ answers }) => answers), ...report.unitAnswers].some((answer) => answer.registerChanged);
  return (
    <>
      <div className="report-columns report-columns-read">
        <div className="report-main">
          <ReportHead named="unit" report={report} />
          {notice && <Banner tone="late" title={notice} announce />}
          {hidden ? (
            <EmptyState headingLevel={2} title={t('reporting.report.hidden')}>
              {t('reporting.report.hiddenLead')}
            </EmptyState>
          ) : (
            <>
              <SubmittedBanner report={report} onMoved={onMoved} />
              {moved && <p className="u-t15 u-ink2 report-moved-note">{t('reporting.report.movedSince')}</p>}
              <ReportContents report={report} headingLevel={2} onCommented={onCommented} />
              <FrozenMark report={report} />
            </>
          )}
          <FieldComments report={report} path={null} label={report.unitName} onCommented={onCommented} />
        </div>
        <ReportWay report={report} />
      </div>
      <ReviewFoot report={report} onMoved={onMoved} />
    </>
  );
}

/** The mark by which a printed or copied report can be matched with the locked one. */
function FrozenMark({ report: { frozen } }: { readonly report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!frozen) return null;
  return (
    <p className="u-t14 u-ink3 report-frozen">
      {t('reporting.report.hash', { hash: frozen.contentHash.slice(0, 12) })} · {format.moment(frozen.frozenAt)}
    </p>
  );
}
