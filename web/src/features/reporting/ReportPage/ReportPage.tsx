import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { ReportEditor } from './ReportEditor/ReportEditor';
import { ReportPageDocument } from './ReportPage.query.generated';
import { ReportReader } from './ReportReader/ReportReader';
import './ReportPage.css';

/** One unit's report: written by the unit, read and reviewed by those who receive it. */
export function ReportPage() {
  const { t } = useTranslation();
  const { reportId = '' } = useParams();
  const { data, error, refetch } = useQuery(ReportPageDocument, { variables: { id: reportId } });
  const report = data?.reportPage;
  const [generation, setGeneration] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  usePageTitle(
    report && `${report.unitName}, ${report.ownDates ? report.roundName : t('reporting.report.heading', { year: report.year })}`,
  );
  /** Reads the page again; a form that was open begins anew from what the server has. */
  const reread = useCallback(async (): Promise<void> => {
    await refetch();
    setGeneration((count) => count + 1);
  }, [refetch]);
  const commented = useCallback((): void => void refetch(), [refetch]);
  const refused = useCallback(
    (reason: string): void => {
      setRefusal(t(`reporting.refusal.${reason as 'not_submitted'}`));
      void reread();
    },
    [t, reread],
  );
  if (error && !report) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!report) return <PageLoading />;
  if (report.shows === 'draft' && report.may.includes('save')) {
    return (
      <ReportEditor
        key={`${report.id} ${generation}`}
        report={report}
        notice={refusal}
        onMoved={() => void reread()}
        onRefused={refused}
        onCommented={commented}
      />
    );
  }
  return <ReportReader key={report.id} report={report} notice={refusal} onMoved={() => void reread()} onCommented={commented} />;
}
