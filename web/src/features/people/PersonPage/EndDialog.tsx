import { useMutation } from '@apollo/client/react';
import { DateField } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../shared/graphql/problem';
import { idOf } from '../../../shared/sending/useSending';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import { usePeopleSending } from '../fields/usePeopleSending';
import { EndAssignmentDocument } from './EndAssignment.mutation.generated';
import { FormDialog } from './FormDialog';
import type { Assignment } from './person-data';

interface EndDialogProps {
  readonly assignment: Assignment;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** Ends a role after a last day. */
export function EndDialog({ assignment, today, onClose, onDone }: EndDialogProps) {
  const { t } = useTranslation();
  const { place } = useAssignmentWords();
  const [lastDay, setLastDay] = useState(today);
  const [mutate, { loading }] = useMutation(EndAssignmentDocument);
  const sending = usePeopleSending();
  const send = async (): Promise<void> => {
    const ended = await sending.send(async () => {
      try {
        return (await mutate({ variables: { assignmentId: assignment.id, lastDay } })).data?.endAssignment;
      } catch (error) {
        if (codeOf(error) !== 'CONFLICT') throw error;
        sending.setFailure(t('people.endForm.lastManager'));
        return undefined;
      }
    });
    if (ended) await onDone();
  };
  return (
    <FormDialog
      title={t('people.endForm.title', { role: place(assignment) })}
      save={t('people.endForm.save')}
      pending={loading}
      sending={sending}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t('people.endForm.lead')}</p>
      <DateField
        id={idOf('lastDay')}
        label={t('people.endForm.lastDay')}
        pickLabel={t('people.assign.pick')}
        value={lastDay}
        onChange={setLastDay}
        error={sending.errorOf('lastDay')}
      />
    </FormDialog>
  );
}
