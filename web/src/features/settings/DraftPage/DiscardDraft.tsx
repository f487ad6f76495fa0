import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { versionsPath } from '../paths';
import { DiscardDraftDocument } from './DiscardDraft.mutation.generated';

/** Throws a draft away, after asking. */
export function DiscardDraft({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [mutate, { loading }] = useMutation(DiscardDraftDocument);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const discard = async (): Promise<void> => {
    try {
      await mutate({ variables: { draftId: id } });
      await navigate(versionsPath);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('versions.draft.discard')}</Button>
      <Dialog
        isOpen={asking}
        title={t('versions.draft.discardTitle', { name })}
        closeLabel={t('errors.close')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="primary" pending={loading} onPress={() => void discard()}>
              {t('versions.draft.discard')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('errors.cancel')}</Button>
          </>
        }
      >
        <p>{t('versions.draft.discardLead')}</p>
        {failure && <Banner tone="late" announce title={failure} />}
      </Dialog>
    </>
  );
}
