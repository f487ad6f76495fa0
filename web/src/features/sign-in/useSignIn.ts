import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../shared/states/useProblemText';
import { SignInDocument, type SignInMutation } from './SignIn.mutation.generated';
import type { Way } from './way';

type Refused = Extract<SignInMutation['signIn'], { __typename: 'SignInRefused' }>;

const minutesOf = (seconds: number | null): number => Math.max(1, Math.ceil((seconds ?? 60) / 60));

/** Why the server said no, as a sentence with its remedy. */
function useRefusal(ways: readonly Way[]): (refused: Refused) => string {
  const { t } = useTranslation();
  return ({ reason, retryAfterSeconds, tenantKey }) => {
    if (reason === 'directory')
      return t('signIn.passwordsOff', { name: ways.find((way) => way.tenantKey === tenantKey)?.name ?? t('signIn.theMunicipality') });
    if (reason === 'locked' || reason === 'rate') return t('signIn.locked', { count: minutesOf(retryAfterSeconds) });
    if (reason === 'example') return t('signIn.example');
    return t('signIn.wrong');
  };
}

/**
 * Signs in. `signIn` answers true when it went well; otherwise `failure` says why not.
 * @param ways the tenants that people can sign in to by their directories, for their names
 */
export function useSignIn(ways: readonly Way[] = []) {
  const [mutate, { loading }] = useMutation(SignInDocument, { context: { withoutSession: true } });
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const refusal = useRefusal(ways);
  const problemText = useProblemText();
  const signIn = async (email: string, password: string): Promise<boolean> => {
    setAttempt((count) => count + 1);
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { email: email.trim(), password } } });
      if (data?.signIn.__typename === 'SignedIn') return true;
      setFailure(data ? refusal(data.signIn as Refused) : problemText(null));
    } catch (error) {
      setFailure(problemText(error));
    }
    return false;
  };
  return { signIn, pending: loading, failure, attempt };
}
