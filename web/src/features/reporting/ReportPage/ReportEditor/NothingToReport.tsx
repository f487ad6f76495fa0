import { Button } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Report } from '../report-form';
import { useReportMove } from '../useReportMove';

/** One click for a unit that has nothing to report. A report that was returned needs an answer instead. */
export function NothingToReport({
  report,
  onMoved,
  onDone,
}: {
  readonly report: Report;
  readonly onMoved: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { move, pending, failure } = useReportMove('submitNothing', report.id, () => {
    onDone();
    onMoved();
  });
  if (!report.may.includes('submit_nothing') || report.state === 'returned') return null;
  return (
    <div className="report-nothing">
      <Button pending={pending} onPress={() => void move()}>
        {t('reporting.nothingToReport')}
      </Button>
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
