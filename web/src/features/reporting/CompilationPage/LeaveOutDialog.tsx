import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog, TextArea } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import type { WaitingReport } from './compilation-data';
import { LeaveOutReportDocument } from './LeaveOutReport.mutation.generated';

interface LeaveOutDialogProps {
  readonly report: WaitingReport;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks why the compilation goes on without a unit's report. */
export function LeaveOutDialog({ report, onDone, onClose }: LeaveOutDialogProps) {
  const { t } = useTranslation();
  const { comment, write, leaveOut, pending, fault, failure } = useLeaveOut(report.reportId, () => {
    onDone();
    onClose();
  });
  return (
    <Dialog
      title={t('reportingDecision.compilation.leaveOutTitle', { unit: report.unitName })}
      isOpen
      onClose={onClose}
      closeLabel={t('reporting.round.close')}
      actions={
        <>
          <Button look="primary" pending={pending} onPress={() => void leaveOut()}>
            {t('reportingDecision.compilation.leaveOutSave')}
          </Button>
          <Button onPress={onClose}>{t('reporting.round.cancel')}</Button>
        </>
      }
    >
      {failure && <Banner tone="late" title={failure} announce />}
      <p className="compilation-leave-out">{t('reportingDecision.compilation.leaveOutLead')}</p>
      <TextArea label={t('reportingDecision.compilation.leaveOutLabel')} value={comment} error={fault} autoFocus onChange={write} />
    </Dialog>
  );
}

function useLeaveOut(reportId: string, onLeftOut: () => void) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(LeaveOutReportDocument);
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const leaveOut = async (): Promise<void> => {
    setFailure(null);
    try {
      const answer = (await mutate({ variables: { input: { reportId, comment } } })).data?.leaveOutReport;
      if (answer?.__typename === 'FormErrors') {
        const tooLong = answer.errors[0]?.code === 'tooLong';
        return setFault(t(`reportingDecision.compilation.${tooLong ? 'leaveOutTooLong' : 'leaveOutRequired'}`));
      }
      if (answer?.__typename === 'RoundStepRefused') return setFailure(t(`reporting.refusal.${answer.reason as 'already_submitted'}`));
      onLeftOut();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const write = (text: string): void => {
    setFault(null);
    setComment(text);
  };
  return { comment, write, leaveOut, pending: loading, fault, failure };
}
