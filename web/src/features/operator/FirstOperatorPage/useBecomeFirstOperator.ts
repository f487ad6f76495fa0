import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { BecomeFirstOperatorDocument } from './BecomeFirstOperator.mutation.generated';
import { type FormFault, missingIn, type OperatorForm } from './operator-form';

/** Sends the form. `submit` answers true when the account is there and signed in; otherwise `faults` or `failure` say why not. */
export function useBecomeFirstOperator(token: string) {
  const [mutate, { loading }] = useMutation(BecomeFirstOperatorDocument, { context: { withoutSession: true } });
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const problemText = useProblemText();
  const submit = async (form: OperatorForm): Promise<boolean> => {
    setAttempt((count) => count + 1);
    setFailure(null);
    const missing = missingIn(form);
    setFaults(missing);
    if (missing.length > 0) return false;
    try {
      const { data } = await mutate({ variables: { input: { token, ...form, email: form.email.trim() } } });
      if (data?.becomeFirstOperator.__typename === 'SignedIn') return true;
      if (data?.becomeFirstOperator.__typename === 'FormErrors') setFaults(data.becomeFirstOperator.errors);
      else setFailure(problemText(null));
    } catch (error) {
      setFailure(problemText(error));
    }
    return false;
  };
  return { submit, pending: loading, faults, failure, attempt };
}
