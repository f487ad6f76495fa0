import { SectionHeading, StateWord, TextButton, TextLink } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { reportPath } from '../paths';
import type { Compilation, WaitingReport } from './compilation-data';
import { LeaveOutDialog } from './LeaveOutDialog';

interface WaitingReportsProps {
  readonly page: Compilation;
  readonly onChanged: () => void;
}

/** The reports that are not accepted yet, each with its way out: review what has come in, go on without what has not. */
export function WaitingReports({ page, onChanged }: WaitingReportsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [leaving, setLeaving] = useState<WaitingReport | null>(null);
  if (page.waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="compilation-part">
      <SectionHeading id="waiting" note={format.number(page.waiting.length)}>
        {t('reportingDecision.compilation.waiting')}
      </SectionHeading>
      <p className="compilation-lead">{t('reportingDecision.compilation.waitingLead')}</p>
      <ul className="u-rows">
        {page.waiting.map((report) => (
          <li key={report.reportId} className="compilation-waiting">
            <TextLink href={reportPath(page.roundId, report.reportId)}>{report.unitName}</TextLink>
            <Waiting report={report} />
            {report.state !== 'submitted' && (
              <TextButton
                aria-label={`${t('reportingDecision.compilation.leaveOut')}: ${report.unitName}`}
                onPress={() => setLeaving(report)}
              >
                {t('reportingDecision.compilation.leaveOut')}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
      {leaving && <LeaveOutDialog report={leaving} onDone={onChanged} onClose={() => setLeaving(null)} />}
    </section>
  );
}

function Waiting({ report: { state, late, dueOn } }: { readonly report: WaitingReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = t(`reportingDecision.compilation.waiting_state.${state as 'draft'}`);
  const due = dueOn && state !== 'submitted' ? `, ${t('reportingDecision.compilation.dueOn', { day: format.day(dueOn, 'short') })}` : '';
  const icon =
    state === 'submitted' ? 'review' : late ? 'late' : state === 'returned' ? 'returned' : state === 'draft' ? 'draft' : 'waiting';
  return (
    <StateWord state={icon} tight>
      {word}
      {due}
    </StateWord>
  );
}
