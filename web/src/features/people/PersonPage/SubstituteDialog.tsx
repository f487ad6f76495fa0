import { useMutation } from '@apollo/client/react';
import { ComboBox, DateField, TextField } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { idOf } from '../../../shared/sending/useSending';
import { usePeopleSending } from '../fields/usePeopleSending';
import { AppointSubstituteDocument } from './AppointSubstitute.mutation.generated';
import { FormDialog } from './FormDialog';
import type { Assignment, Person } from './person-data';

interface SubstituteDialogProps {
  readonly person: Person;
  readonly assignment: Assignment;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

interface SubstituteForm {
  readonly personId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reference: string;
}

/** Lets somebody act in the person's stead for a time. */
export function SubstituteDialog({ person, assignment, onClose, onDone }: SubstituteDialogProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<SubstituteForm>({ personId: '', validFrom: person.today, validTo: '', reference: '' });
  const [mutate, { loading }] = useMutation(AppointSubstituteDocument);
  const sending = usePeopleSending();
  const write = (change: Partial<SubstituteForm>): void => setForm((before) => ({ ...before, ...change }));
  const send = async (): Promise<void> => {
    const input = { ...form, assignmentId: assignment.id };
    if (await sending.send(async () => (await mutate({ variables: { input } })).data?.appointSubstitute)) await onDone();
  };
  const field = (name: keyof SubstituteForm) => ({ id: idOf(name), error: sending.errorOf(name) });
  return (
    <FormDialog
      title={t('people.substituteForm.title', { name: person.name })}
      save={t('people.substituteForm.save')}
      pending={loading}
      sending={sending}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t('people.substituteForm.lead', { name: person.name, role: midSentence(assignment.roleName) })}</p>
      <ComboBox
        {...field('personId')}
        label={t('people.substituteForm.person')}
        placeholder={t('people.substituteForm.choose')}
        width="text"
        choices={person.colleagues}
        value={form.personId || null}
        onChange={(personId) => write({ personId: personId ?? '' })}
        emptyText={t('people.assign.noMatch')}
        openLabel={t('people.assign.openList')}
      />
      <TimeFields form={form} write={write} field={field} needsReference={assignment.needsReference} />
    </FormDialog>
  );
}

interface TimeFieldsProps {
  readonly form: SubstituteForm;
  readonly write: (change: Partial<SubstituteForm>) => void;
  readonly field: (name: keyof SubstituteForm) => { readonly id: string; readonly error: string | undefined };
  readonly needsReference: boolean;
}

/** From when to when, and where it was decided. */
function TimeFields({ form, write, field, needsReference }: TimeFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="u-field-row">
        <DateField
          {...field('validFrom')}
          label={t('people.assign.validFrom')}
          pickLabel={t('people.assign.pick')}
          value={form.validFrom}
          onChange={(validFrom) => write({ validFrom })}
        />
        <DateField
          {...field('validTo')}
          label={t('people.substituteForm.validTo')}
          labelNote={t('people.assign.optional')}
          hint={t('people.substituteForm.validToHint')}
          pickLabel={t('people.assign.pick')}
          value={form.validTo}
          onChange={(validTo) => write({ validTo })}
        />
      </div>
      <TextField
        {...field('reference')}
        label={t('people.assign.reference')}
        labelNote={needsReference ? undefined : t('people.assign.optional')}
        hint={t('people.assign.referenceHint')}
        width="text"
        autoComplete="off"
        value={form.reference}
        onChange={(reference) => write({ reference })}
      />
    </>
  );
}
