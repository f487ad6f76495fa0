import { TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { idOf, type Sending } from '../../../shared/sending/useSending';

/** Whom the first letter goes to. */
export interface AdministratorForm {
  readonly name: string;
  readonly email: string;
}

interface AdministratorFieldsProps {
  readonly form: AdministratorForm;
  readonly onChange: (form: AdministratorForm) => void;
  readonly sending: Sending;
}

/** Name and address of the first administrator. */
export function AdministratorFields({ form, onChange, sending }: AdministratorFieldsProps) {
  const { t } = useTranslation();
  const write = (field: keyof AdministratorForm) => (value: string) => {
    sending.mend(`administrator.${field}`);
    onChange({ ...form, [field]: value });
  };
  return (
    <>
      <TextField
        id={idOf('administrator.name')}
        label={t('operator.founding.administratorName')}
        value={form.name}
        onChange={write('name')}
        error={sending.errorOf('administrator.name')}
        autoComplete="off"
        width="text"
      />
      <TextField
        id={idOf('administrator.email')}
        type="email"
        label={t('operator.founding.administratorEmail')}
        value={form.email}
        onChange={write('email')}
        error={sending.errorOf('administrator.email')}
        autoComplete="off"
        spellCheck="false"
        width="text"
      />
    </>
  );
}
