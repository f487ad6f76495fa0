import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { RevokeApiTokenDocument } from './RevokeApiToken.mutation.generated';

interface RevokeTokenDialogProps {
  readonly token: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}

/** Asks before a key ends, since a program somewhere may depend on it. */
export function RevokeTokenDialog({ token, onClose, onRevoked }: RevokeTokenDialogProps) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(RevokeApiTokenDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const revoke = async (): Promise<void> => {
    setFailure(null);
    await mutate({ variables: { id: token.id } }).then(onRevoked, (error: unknown) => setFailure(problemText(error)));
  };
  const actions = (
    <>
      <Button look="primary" pending={loading} onPress={() => void revoke()}>
        {t('apiTokens.confirm')}
      </Button>
      <Button onPress={onClose}>{t('apiTokens.keep')}</Button>
    </>
  );
  return (
    <Dialog
      title={t('apiTokens.revokeNamed', { name: token.name })}
      isOpen
      onClose={onClose}
      closeLabel={t('errors.close')}
      actions={actions}
    >
      {failure && <Banner tone="late" title={failure} announce />}
      <p>{t('apiTokens.confirmLead', { name: token.name })}</p>
    </Dialog>
  );
}
