import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { CreateApiTokenDocument } from './CreateApiToken.mutation.generated';
import { missingIn, type TokenFault, type TokenForm } from './token-form';

/** Sends the form. `submit` answers the new key, which is nowhere else; with null, `faults` or `failure` say why not. */
export function useCreateToken() {
  const [mutate, { loading }] = useMutation(CreateApiTokenDocument, { fetchPolicy: 'no-cache' });
  const [faults, setFaults] = useState<readonly TokenFault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const problemText = useProblemText();
  const submit = async ({ name, permissions, days }: TokenForm): Promise<string | null> => {
    setAttempt((count) => count + 1);
    setFailure(null);
    const missing = missingIn({ name, permissions, days });
    setFaults(missing);
    if (missing.length > 0) return null;
    try {
      const { data } = await mutate({ variables: { input: { name, permissions, days: Number(days) } } });
      if (data?.createApiToken.__typename === 'ApiTokenCreated') return data.createApiToken.token;
      setFaults(data?.createApiToken.errors ?? []);
    } catch (error) {
      setFailure(problemText(error));
    }
    return null;
  };
  return { submit, pending: loading, faults, failure, attempt };
}
