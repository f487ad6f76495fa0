import { useMutation } from '@apollo/client/react';
import { Banner, Button, DateField, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { ExtendDeadlineDocument } from './ExtendDeadline.mutation.generated';
import type { RoundUnit } from './round-data';

export interface ExtendDeadlineDialogProps {
  readonly units: readonly RoundUnit[];
  /** Told what was done, in words. */
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
}

const codes = ['notDate', 'dayPassed', 'dayTooFar'] as const;

/** Asks for a new last day for the units. */
export function ExtendDeadlineDialog({ units, onDone, onClose }: ExtendDeadlineDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const problemText = useProblemText();
  const { today } = useViewer();
  const [mutate, { loading }] = useMutation(ExtendDeadlineDocument);
  const [dueOn, setDueOn] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { reportIds: units.map(({ reportId }) => reportId), dueOn } });
      const answer = data?.extendDeadline;
      if (answer?.__typename !== 'DeadlineExtended') {
        const code = codes.find((known) => known === answer?.errors[0]?.code);
        return setFault(t(`reporting.round.extension.${code ?? 'notDate'}`));
      }
      const count = answer.reportIds.length;
      onDone(t('reporting.round.extension.done', { count, number: format.sentence(format.inWords(count)), day: format.day(dueOn) }));
      onClose();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <Dialog
      title={t('reporting.round.extension.title', { count: units.length, number: format.inWords(units.length) })}
      isOpen
      onClose={onClose}
      closeLabel={t('reporting.round.close')}
      actions={
        <>
          <Button look="primary" pending={loading} onPress={() => void save()}>
            {t('reporting.round.extension.save')}
          </Button>
          <Button onPress={onClose}>{t('reporting.round.cancel')}</Button>
        </>
      }
    >
      {failure && <Banner tone="late" title={failure} announce />}
      <DateField
        label={t('reporting.round.extension.label')}
        pickLabel={t('reporting.round.extension.pick')}
        value={dueOn}
        min={today}
        error={fault}
        autoFocus
        onChange={(day) => {
          setFault(null);
          setDueOn(day);
        }}
      />
    </Dialog>
  );
}
