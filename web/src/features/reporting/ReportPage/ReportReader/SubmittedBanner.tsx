import { Banner, Button } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import type { Report } from '../report-form';
import { useReportMove } from '../useReportMove';

/** What has become of the report, who handed it in and when, and the way to undo it as long as nobody has accepted it. */
export function SubmittedBanner({ report, onMoved }: { readonly report: Report; readonly onMoved: () => void }) {
  const { t } = useTranslation();
  const { move, pending, failure } = useReportMove('takeBack', report.id, onMoved);
  const words = useSubmittedWords(report);
  if (failure) return <Banner tone="late" title={failure} announce />;
  if (report.shows === 'draft' && !report.leftOut) return <Banner tone="due" title={t('reporting.refusal.reporting_closed')} />;
  if (report.state === 'returned') return <Banner tone="due" title={t('reporting.round.state.returned')} />;
  const title = report.leftOut
    ? t('reporting.report.leftOutTitle')
    : report.state === 'accepted'
      ? t(report.nothingToReport ? 'reporting.report.acceptedNothing' : 'reporting.report.acceptedTitle')
      : t(report.nothingToReport ? 'reporting.report.nothingTitle' : 'reporting.report.submittedTitle');
  const undo = report.may.includes('take_back') && (
    <Button small pending={pending} onPress={() => void move()}>
      {t(report.nothingToReport ? 'reporting.report.undo' : 'reporting.report.takeBack')}
    </Button>
  );
  return (
    <Banner tone={report.state === 'accepted' ? 'done' : 'information'} title={title} action={undo} announce>
      {words}
    </Banner>
  );
}

function useSubmittedWords({ submittedAt, submittedBy }: Report): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useViewer();
  if (submittedAt === null) return null;
  const when = format.moment(submittedAt, today);
  return submittedBy ? t('reporting.report.submittedBy', { when, name: submittedBy }) : t('reporting.report.submittedWhen', { when });
}
