import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useOfferName } from '../useOfferName';
import type { Decision } from './decision-data';
import { WithdrawShareDocument } from './WithdrawShare.mutation.generated';

interface WithdrawDialogProps {
  readonly decision: Decision;
  readonly onClose: () => void;
  readonly onWithdrawn: () => Promise<void>;
}

/** Ends one decision, and says before what cannot be undone. */
export function WithdrawDialog({ decision, onClose, onWithdrawn }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const offerName = useOfferName();
  const [withdraw, { loading }] = useMutation(WithdrawShareDocument);
  const problemText = useProblemText();
  const [failure, setFailure] = useState<string | null>(null);
  const { id, kind, grain, audienceName } = decision;
  const what = offerName(`${kind}_${grain}`);
  const confirm = async (): Promise<void> => {
    try {
      await withdraw({ variables: { id } });
      await onWithdrawn();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <Dialog
      title={t('sharing.withdraw.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('errors.close')}
      actions={
        <>
          <Button look="primary" pending={loading} pendingLabel={t('sharing.withdraw.pending')} onPress={() => void confirm()}>
            {t('sharing.withdraw.confirm')}
          </Button>
          <Button onPress={onClose}>{t('sharing.withdraw.cancel')}</Button>
        </>
      }
    >
      <p>
        {audienceName === null ? t('sharing.withdraw.leadEverybody', { what }) : t('sharing.withdraw.lead', { what, whom: audienceName })}
      </p>
      {failure && <Banner tone="late" announce title={t('sharing.withdraw.failed', { reason: failure })} />}
    </Dialog>
  );
}
