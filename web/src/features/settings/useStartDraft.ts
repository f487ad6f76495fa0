import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../shared/states/useProblemText';
import { draftPath } from './paths';
import { StartDraftDocument } from './VersionsPage/StartDraft.mutation.generated';

/** What a draft is begun with; the latest version where there is neither text nor number. */
interface Beginning {
  readonly name: string;
  readonly text?: string;
  readonly version?: number;
}

/** Begins a draft and goes to it, to its page where nothing else is said. The codes of what is wrong come back; nothing typed is lost. */
export function useStartDraft(pathOf: (draftId: string) => string = draftPath) {
  const [mutate, { loading: pending }] = useMutation(StartDraftDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const start = async (beginning: Beginning): Promise<readonly { readonly field: string; readonly code: string }[]> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: beginning });
      const result = data?.startDraft;
      if (result?.__typename === 'VersionDraftStarted') {
        await navigate(pathOf(result.draftId));
        return [];
      }
      return result?.__typename === 'FormErrors' ? result.errors : [];
    } catch (error) {
      setFailure(problemText(error));
      return [];
    }
  };
  return { start, pending, failure };
}
