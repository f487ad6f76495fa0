import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import type { TextPlace } from './EnterDialog';
import { UnmarkEnteredDocument } from './UnmarkEntered.mutation.generated';

interface WithdrawDialogProps {
  readonly place: TextPlace;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a tick is taken away. */
export function WithdrawDialog({ place, onDone, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(UnmarkEnteredDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const withdraw = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: place } });
      const answer = data?.unmarkEntered;
      if (answer?.__typename === 'RoundStepRefused') return setFailure(t(`reporting.refusal.${answer.reason as 'not_entered'}`));
      onDone();
      onClose();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <Dialog
      title={t('passages.withdrawDialog.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('passages.close')}
      actions={
        <>
          <Button look="primary" pending={loading} onPress={() => void withdraw()}>
            {t('passages.withdrawDialog.confirm')}
          </Button>
          <Button onPress={onClose}>{t('passages.cancel')}</Button>
        </>
      }
    >
      {failure && <Banner tone="late" title={failure} announce />}
      <p>{t('passages.withdrawDialog.lead')}</p>
    </Dialog>
  );
}
