import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { type FieldFault, PublicationFields } from '../PublicationFields';
import { versionsPath } from '../paths';
import type { PublishedVersion } from '../published-version';
import { RestoreVersionDocument } from './RestoreVersion.mutation.generated';
import type { VersionsPageQuery } from './VersionsPage.query.generated';

interface RestoreDialogProps {
  readonly number: number;
  readonly page: VersionsPageQuery['versionsPage'];
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Goes back: publishes an older version anew, after asking from when and why. */
export function RestoreDialog({ number, page, onClose, onChanged }: RestoreDialogProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState({ effectiveFrom: '', reason: '' });
  const { restore, faults, failure, pending } = useRestoring({ number, page, onClose, onChanged });
  return (
    <Dialog
      isOpen
      title={t('versions.restore.title', { number })}
      closeLabel={t('errors.close')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" pending={pending} onPress={() => void restore(values)}>
            {t('versions.restore.act', { number })}
          </Button>
          <Button onPress={onClose}>{t('errors.cancel')}</Button>
        </>
      }
    >
      <p>{t('versions.restore.lead', { number })}</p>
      {failure && <Banner tone="late" announce title={failure} />}
      <PublicationFields
        idPrefix="tillbaka"
        values={values}
        onChange={setValues}
        faults={faults}
        today={page.today}
        latestFrom={page.latestFrom}
      />
    </Dialog>
  );
}

function useRestoring({ number, page, onClose, onChanged }: RestoreDialogProps) {
  const { t } = useTranslation();
  const [mutate, { loading: pending }] = useMutation(RestoreVersionDocument);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const done = (published: PublishedVersion): void => {
    onClose();
    onChanged();
    void navigate(versionsPath, { state: { published } });
  };
  const restore = async (values: { readonly effectiveFrom: string; readonly reason: string }): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { number, input: { ...values, latest: page.newest } } });
      const result = data?.restoreVersion;
      setFaults(result?.__typename === 'FormErrors' ? result.errors : []);
      if (result?.__typename === 'VersionPublished') done({ number: result.number, effectiveFrom: result.effectiveFrom });
      if (result?.__typename === 'VersionUnchanged') done({ number: result.sameAs, effectiveFrom: null });
      if (result?.__typename === 'VersionDraftNotReady') setFailure(t('versions.restore.notReady', { number }));
      if (result?.__typename === 'VersionMoved') {
        setFailure(t('versions.published.moved', { author: result.author, number: result.latestNumber }));
        onChanged();
      }
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { restore, faults, failure, pending };
}
