import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { BorrowAsDraftDocument } from './BorrowAsDraft.mutation.generated';
import type { Column, Page } from './page-types';

/** What came of borrowing: what went into which draft, or a sentence on why nothing did. */
interface Outcome {
  readonly failure?: string;
  readonly lent?: { readonly draftId: string; readonly item: string; readonly name: string; readonly draft: string };
}

const reasons = {
  notSound: 'versions.borrow.notSound',
  pointsElsewhere: 'versions.borrow.pointsElsewhere',
} as const;
const isReason = (code: string | undefined): code is keyof typeof reasons => code !== undefined && code in reasons;

/** What is borrowed is named within a sentence, and may be one itself. */
const withoutStop = (name: string): string => name.replace(/\.$/, '');

/** Borrows into the chosen draft and stays; begins a new draft where none is chosen, and goes there. */
export function useBorrow(column: Column, chosen: Page['drafts'][number] | null) {
  const { t } = useTranslation();
  const [mutate] = useMutation(BorrowAsDraftDocument, {
    update: (cache) => {
      if (!chosen) cache.evict({ fieldName: 'comparisonPage' });
    },
  });
  const [pending, setPending] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const borrow = async (item: string, name: string): Promise<void> => {
    setPending(item);
    setOutcome(null);
    try {
      const { data } = await mutate({ variables: { municipality: column.key, item, draftId: chosen?.id ?? null } });
      const result = data?.borrowAsDraft;
      if (result?.__typename === 'FormErrors') {
        const code = result.errors[0]?.code;
        setOutcome({ failure: t(isReason(code) ? reasons[code] : 'errors.unexpected.short') });
      } else if (result && chosen) setOutcome({ lent: { draftId: chosen.id, item, name: withoutStop(name), draft: chosen.name } });
      else if (result) await navigate(`/installningar/utkast/${result.draftId}`);
    } catch (error) {
      setOutcome({ failure: problemText(error) });
    } finally {
      setPending(null);
    }
  };
  return { borrow, pending, outcome };
}
