import { useMutation } from '@apollo/client/react';
import { Banner, Button } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { CatchUpDraftDocument } from './CatchUpDraft.mutation.generated';
import type { DraftData } from './draft-data';

interface CatchUpProps {
  readonly page: DraftData;
  readonly onDone: () => Promise<void>;
}

/** A version has been published since the draft was begun: its changes can be brought in. */
export function CatchUp({ page, onDone }: CatchUpProps) {
  const { t } = useTranslation();
  const [mutate, { loading }] = useMutation(CatchUpDraftDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const catchUp = async (): Promise<void> => {
    try {
      await mutate({ variables: { draftId: page.id, revision: page.revision } });
      await onDone();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <Banner
      tone="due"
      title={failure ?? t('versions.draft.behind')}
      action={
        <Button small pending={loading} onPress={() => void catchUp()}>
          {t('versions.draft.catchUp')}
        </Button>
      }
    >
      {t('versions.draft.behindLead')}
    </Banner>
  );
}
