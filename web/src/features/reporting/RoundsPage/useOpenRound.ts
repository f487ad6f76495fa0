import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { roundPath } from '../paths';
import { OpenRoundDocument, type OpenRoundMutation } from './OpenRound.mutation.generated';

type NotOpened = Extract<OpenRoundMutation['openRound'], { __typename: 'RoundNotOpened' }>;

/** Opens a round and goes to it. `refused` says why it was not opened, `failure` why the server could not be asked. */
export function useOpenRound() {
  const [mutate, { loading }] = useMutation(OpenRoundDocument);
  const [refused, setRefused] = useState<NotOpened | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const open = async (ruleKey: string, year: number, periodKey: string): Promise<void> => {
    setRefused(null);
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { ruleKey, year, periodKey } } });
      if (data?.openRound.__typename === 'RoundOpened') await navigate(roundPath(data.openRound.roundId));
      else if (data?.openRound.__typename === 'RoundNotOpened') setRefused(data.openRound);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { open, opening: loading, refused, failure };
}
