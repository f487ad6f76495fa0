import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyRole, RoleFields } from '../fields/RoleFields';
import { usePeopleSending } from '../fields/usePeopleSending';
import { AssignRoleDocument } from './AssignRole.mutation.generated';
import { FormDialog } from './FormDialog';
import type { Person } from './person-data';

interface AssignDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** Hands the person one more role, of those that the viewer may hand out. */
export function AssignDialog({ person, onClose, onDone }: AssignDialogProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => emptyRole(person.today));
  const [mutate, { loading }] = useMutation(AssignRoleDocument);
  const sending = usePeopleSending();
  const send = async (): Promise<void> => {
    const saved = await sending.send(async () => (await mutate({ variables: { personId: person.id, input: form } })).data?.assignRole);
    if (saved) await onDone();
  };
  return (
    <FormDialog
      title={t('people.assign.title', { name: person.name })}
      save={t('people.assign.save')}
      pending={loading}
      sending={sending}
      onSend={() => void send()}
      onClose={onClose}
    >
      <RoleFields
        roles={person.roles}
        form={form}
        onChange={setForm}
        errorOf={sending.errorOf}
        isTaken={form.beside || sending.faults.some(({ code }) => code === 'taken')}
      />
    </FormDialog>
  );
}
