import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { usePeopleSending } from '../fields/usePeopleSending';
import { SucceedDocument } from './Succeed.mutation.generated';
import { type Choices, NOBODY, type Succession, startOf } from './things';

/** The form of a handing over. Whoever came here from putting somebody away has that box ticked. */
export function useSuccession(page: Succession) {
  const { state } = useLocation() as { readonly state: { readonly deactivates?: boolean } | null };
  const [choices, setChoices] = useState<Choices>(() => startOf(page));
  const [from, setFrom] = useState(page.today);
  const [reference, setReference] = useState('');
  const [deactivates, setDeactivates] = useState(state?.deactivates ?? false);
  const [mutate, { loading }] = useMutation(SucceedDocument);
  const sending = usePeopleSending();
  const navigate = useNavigate();
  const choose = (thingId: string, taker: string): void => {
    sending.mend(thingId);
    setChoices((before) => ({ ...before, [thingId]: taker }));
  };
  const chooseAll = (all: Choices): void => {
    sending.setFaults([]);
    setChoices(all);
  };
  const send = async (): Promise<void> => {
    const handovers = Object.entries(choices).map(([thingId, taker]) => ({ thingId, toPersonId: taker === NOBODY ? null : taker }));
    const input = { from, handovers, reference, deactivates };
    const done = await sending.send(async () => (await mutate({ variables: { personId: page.id, input } })).data?.succeed);
    if (done) await navigate('/personer', { state: { done: 'succession' } });
  };
  return {
    choices,
    choose,
    chooseAll,
    from,
    setFrom,
    reference,
    setReference,
    deactivates,
    setDeactivates,
    sending,
    send,
    pending: loading,
  };
}
