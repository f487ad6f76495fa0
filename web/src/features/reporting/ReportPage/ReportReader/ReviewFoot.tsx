import { Banner, Button, LinkButton, StateWord, StickyFoot } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportPath } from '../../paths';
import type { Report } from '../report-form';
import { useReportMove } from '../useReportMove';
import { ReturnDialog } from './ReturnDialog';

/** For those who review: accept, ask for completion, and go on to the next. Nothing at all for others. */
export function ReviewFoot({ report, onMoved }: { readonly report: Report; readonly onMoved: () => void }) {
  const { t } = useTranslation();
  const [returning, setReturning] = useState(false);
  const { move, pending, failure } = useReportMove('accept', report.id, onMoved);
  const mayAccept = report.may.includes('accept');
  const mayReturn = report.may.includes('return');
  if (!mayAccept && !mayReturn && report.nextToReview === null) return null;
  const status =
    report.state === 'accepted' ? (
      <StateWord state="done">{t('reporting.round.state.reviewed')}</StateWord>
    ) : (
      mayAccept && <StateWord state="review">{t('reporting.round.state.review')}</StateWord>
    );
  return (
    <>
      {failure && <Banner tone="late" title={failure} announce />}
      <StickyFoot status={status}>
        {report.nextToReview && (
          <LinkButton href={reportPath(report.roundId, report.nextToReview)} look={mayAccept ? 'tertiary' : 'primary'}>
            {t('reporting.report.nextReview')}
          </LinkButton>
        )}
        {mayReturn && <Button onPress={() => setReturning(true)}>{t('reporting.report.return')}</Button>}
        {mayAccept && (
          <Button look="primary" pending={pending} onPress={() => void move()}>
            {t('reporting.report.accept')}
          </Button>
        )}
      </StickyFoot>
      {returning && <ReturnDialog report={report} onDone={onMoved} onClose={() => setReturning(false)} />}
    </>
  );
}
