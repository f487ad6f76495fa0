import { useMutation } from '@apollo/client/react';
import { Banner, Button } from '@utblick/ui';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useMayAnywhere } from '../../../shared/viewer/ViewerContext';
import { BorrowAsDraftDocument } from './BorrowAsDraft.mutation.generated';
import type { Column } from './page-types';

interface BorrowAsDraftProps {
  /** What it is borrowed by. */
  readonly item: string;
  /** What it is called, for those who hear the button by itself. */
  readonly name: string;
  readonly column: Column;
}

/** Takes over something of another municipality into a draft of the own configuration. Only for those who may change that. */
export function BorrowAsDraft({ item, name, column }: BorrowAsDraftProps) {
  const { t } = useTranslation();
  const mayChange = useMayAnywhere('configuration.manage');
  const [mutate, { loading }] = useMutation(BorrowAsDraftDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const navigate = useNavigate();
  const problemText = useProblemText();
  if (!mayChange || column.own) return null;
  const borrow = async (): Promise<void> => {
    try {
      const { data } = await mutate({ variables: { municipality: column.key, item } });
      if (data) await navigate(`/installningar/utkast/${data.borrowAsDraft.draftId}`);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <>
      <Button
        small
        icon={<Copy aria-hidden />}
        pending={loading}
        aria-label={t('versions.borrow.actNamed', { name, from: column.name })}
        onPress={() => void borrow()}
      >
        {t('versions.borrow.act')}
      </Button>
      {failure && <Banner tone="late" announce title={failure} />}
    </>
  );
}
