import { useMutation } from '@apollo/client/react';
import { Banner, Button, type Choice, Dialog, Select, TextArea } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../../shared/states/useProblemText';
import { useDraft } from '../../../../shared/useDraft';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import { ReturnReportDocument } from '../ReturnReport.mutation.generated';
import { pathOf, type Report } from '../report-form';

export interface ReturnDialogProps {
  readonly report: Report;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const whole = 'whole';

/** Sends the report back with what is missing, at one answer or for the whole. */
export function ReturnDialog({ report, onDone, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState(whole);
  const choices = useAnswerChoices(report);
  const { draft, change, send, pending, fault, failure } = useReturn(report, place, () => {
    onDone();
    onClose();
  });
  return (
    <Dialog
      isOpen
      title={t('reporting.report.returnTitle')}
      onClose={onClose}
      closeLabel={t('reporting.round.close')}
      actions={
        <>
          <Button look="primary" pending={pending} onPress={() => void send()}>
            {t('reporting.report.send')}
          </Button>
          <Button onPress={onClose}>{t('reporting.round.cancel')}</Button>
        </>
      }
    >
      <div className="u-fields">
        {failure && <Banner tone="late" title={failure} announce />}
        {report.activities.length > 0 && (
          <Select
            label={t('reporting.report.returnField')}
            placeholder={t('reporting.report.wholeReport')}
            choices={choices}
            value={place}
            width="full"
            onChange={setPlace}
          />
        )}
        <TextArea
          label={t('reporting.report.returnLabel')}
          hint={t('reporting.report.returnHint')}
          value={draft}
          error={fault}
          width="full"
          onChange={change}
        />
      </div>
    </Dialog>
  );
}

function useReturn(report: Report, place: string, onSent: () => void) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { accountId, tenant } = useViewer();
  const { draft, change, clear } = useDraft(`${accountId}.${tenant.id}.return.${report.id}`, '');
  const [mutate, { loading }] = useMutation(ReturnReportDocument);
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    setFailure(null);
    try {
      const fieldPath = place === whole ? null : place;
      const { data } = await mutate({ variables: { input: { reportId: report.id, comment: draft, fieldPath } } });
      const answer = data?.returnReport;
      if (answer?.__typename === 'ReportRefused') return setFailure(t(`reporting.refusal.${answer.reason as 'not_submitted'}`));
      if (answer?.__typename !== 'ReportMoved') {
        return setFault(t(answer?.errors[0]?.code === 'tooLong' ? 'reporting.report.commentTooLong' : 'reporting.report.commentMissing'));
      }
      clear();
      onSent();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const write = (text: string): void => {
    setFault(null);
    change(text);
  };
  return { draft, change: write, send, pending: loading, fault, failure };
}

/** Every answer of the report by name, the whole report first. */
function useAnswerChoices({ activities, fields }: Report): Choice[] {
  const { t } = useTranslation();
  const perActivity = fields.filter(({ per }) => per === 'activity');
  return [
    { id: whole, name: t('reporting.report.wholeReport') },
    ...activities.flatMap(({ activityId, name }) =>
      perActivity.map(({ key, label }) => ({ id: pathOf({ activityId, field: key }), name: `${name}: ${label}` })),
    ),
    ...fields.filter(({ per }) => per === 'unit').map(({ key, label }) => ({ id: pathOf({ activityId: null, field: key }), name: label })),
  ];
}
