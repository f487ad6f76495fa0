import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { ConfirmActivityDocument } from './ConfirmActivity.mutation.generated';

/** Notes that an activity is still correct, and has what is on the page fetched anew. */
export function useConfirmActivity(id: string) {
  const [mutate, { loading }] = useMutation(ConfirmActivityDocument, { refetchQueries: ['ActivityPage', 'ActivitiesPage'] });
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const confirm = async (): Promise<void> => {
    setFailure(null);
    try {
      await mutate({ variables: { id } });
      setConfirmed(id);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { confirm, pending: loading, outcome: { done: confirmed === id, failure } };
}
