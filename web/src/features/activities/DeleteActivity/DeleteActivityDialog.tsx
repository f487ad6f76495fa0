import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import { DeleteActivityDocument } from './DeleteActivity.mutation.generated';

interface DeleteActivityDialogProps {
  readonly activity: { readonly id: string; readonly name: string };
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before an activity is taken out of the register; one that stands in a report stays, and the dialog says why. */
export function DeleteActivityDialog({ activity, isOpen, onClose }: DeleteActivityDialogProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { remove, pending, rounds, failure } = useDeleteActivity(activity.id);
  const closeLabel = t('activities.filter.close');
  if (rounds) {
    const close = <Button onPress={onClose}>{closeLabel}</Button>;
    return (
      <Dialog title={t('activities.deletion.inUse')} isOpen={isOpen} onClose={onClose} closeLabel={closeLabel} actions={close}>
        <p>{t('activities.deletion.inUseLead', { rounds: list(rounds) })}</p>
      </Dialog>
    );
  }
  const actions = (
    <>
      <Button look="primary" pending={pending} onPress={() => void remove()}>
        {t('activities.deletion.confirm')}
      </Button>
      <Button onPress={onClose}>{t('activities.deletion.cancel')}</Button>
    </>
  );
  return (
    <Dialog title={t('activities.deletion.title')} isOpen={isOpen} onClose={onClose} closeLabel={closeLabel} actions={actions}>
      {failure && <Banner tone="late" title={failure} announce />}
      <p>{t('activities.deletion.lead', { name: activity.name })}</p>
    </Dialog>
  );
}

function useDeleteActivity(id: string) {
  const [mutate, { loading }] = useMutation(DeleteActivityDocument);
  const [rounds, setRounds] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const navigate = useNavigate();
  const remove = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { id } });
      const result = data?.deleteActivity;
      if (result?.__typename === 'ActivityInUse') setRounds(result.rounds);
      else await navigate('/aktiviteter', { replace: true, state: { deleted: true } });
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { remove, pending: loading, rounds, failure };
}
