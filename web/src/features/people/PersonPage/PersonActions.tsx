import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog, LinkButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../../shared/states/useProblemText';
import { DeactivatePersonDocument } from './DeactivatePerson.mutation.generated';
import type { Person } from './person-data';
import { ReactivatePersonDocument } from './ReactivatePerson.mutation.generated';
import { SendInvitationDocument } from './SendInvitation.mutation.generated';
import { WithdrawInvitationDocument } from './WithdrawInvitation.mutation.generated';

interface PersonActionsProps {
  readonly person: Person;
  readonly onChanged: (words: string) => Promise<void>;
}

/** What can be done with the whole person: invite, hand over, put away, let in again. */
export function PersonActions({ person, onChanged }: PersonActionsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const [sendLetter, sending] = useMutation(SendInvitationDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawInvitationDocument);
  const [reactivate, reactivating] = useMutation(ReactivatePersonDocument);
  const variables = { personId: person.id };
  const act = (work: () => Promise<unknown>, words: string) => async (): Promise<void> => {
    setFailure(null);
    try {
      await work();
      await onChanged(words);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const send = act(() => sendLetter({ variables }), t('people.person.sentNow', { email: person.email ?? '' }));
  const open = person.standing === 'invited' || person.standing === 'expired';
  const isAway = person.standing === 'away';
  return (
    <>
      {failure && <Banner tone="late" announce title={failure} />}
      {person.mayInvite && (
        <Button look={open ? 'secondary' : 'primary'} pending={sending.loading} onPress={() => void send()}>
          {t(person.standing === 'none' ? 'people.person.send' : 'people.person.sendAgain')}
        </Button>
      )}
      {person.mayInvite && open && (
        <Button pending={withdrawing.loading} onPress={() => void act(() => withdraw({ variables }), t('people.person.withdrawnNow'))()}>
          {t('people.person.withdraw')}
        </Button>
      )}
      {person.manages && !isAway && <LinkButton href={`/personer/${person.id}/overlamna`}>{t('people.person.handOver')}</LinkButton>}
      {person.manages && !isAway && !person.isViewer && <Button onPress={() => setAsking(true)}>{t('people.person.deactivate')}</Button>}
      {person.manages && isAway && (
        <Button
          look="primary"
          pending={reactivating.loading}
          onPress={() => void act(() => reactivate({ variables }), t('people.person.reactivated', { name: person.name }))()}
        >
          {t('people.person.reactivate')}
        </Button>
      )}
      {asking && <DeactivateDialog person={person} onClose={() => setAsking(false)} onDone={onChanged} />}
    </>
  );
}

interface DeactivateDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: (words: string) => Promise<void>;
}

/** Asks before somebody is shut out. Who holds something is led to the handing over. */
function DeactivateDialog({ person, onClose, onDone }: DeactivateDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [mutate, { loading }] = useMutation(DeactivatePersonDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const deactivate = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { personId: person.id } });
      if (data?.deactivatePerson.__typename === 'PersonHoldsThings') {
        await navigate(`/personer/${person.id}/overlamna`, { state: { deactivates: true } });
        return;
      }
      await onDone(t('people.person.isAway', { name: person.name }));
      onClose();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const actions = (
    <>
      <Button look="primary" pending={loading} onPress={() => void deactivate()}>
        {t('people.person.deactivateConfirm')}
      </Button>
      <Button onPress={onClose}>{t('people.person.cancel')}</Button>
    </>
  );
  return (
    <Dialog
      title={t('people.person.deactivateTitle', { name: person.name })}
      isOpen
      onClose={onClose}
      closeLabel={t('errors.close')}
      actions={actions}
    >
      {failure && <Banner tone="late" announce title={failure} />}
      <p>{t('people.person.deactivateLead')}</p>
    </Dialog>
  );
}
