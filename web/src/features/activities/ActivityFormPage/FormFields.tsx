import { type Choice, ComboBox, DateField, MoneyField, Select, TextArea, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { type TextPath, useField } from './useField';

interface FieldProps {
  readonly path: TextPath;
  readonly label: string;
  readonly hint?: string;
  readonly labelNote?: string;
  readonly width?: 'short' | 'half' | 'text' | 'full';
}

/** One line of text in the form. */
export function FormText({ path, ...rest }: FieldProps & { readonly inputMode?: 'numeric' }) {
  return <TextField {...rest} {...useField(path)} />;
}

/** Several lines of text in the form. */
export function FormTextArea({ path, ...rest }: FieldProps) {
  return <TextArea {...rest} {...useField(path)} />;
}

/** An amount in the form, kept as it is typed. */
export function FormMoney({ path, label, hint }: FieldProps) {
  return <MoneyField label={label} hint={hint} {...useField(path)} />;
}

/** A day in the form. */
export function FormDay({ path, label, hint }: FieldProps) {
  const { t } = useTranslation();
  return <DateField label={label} hint={hint} pickLabel={t('activities.form.pickDay')} {...useField(path)} />;
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly placeholder: string;
}

/** More choices than this are found by typing. */
const few = 12;
/** Stands for "nothing" in a list, where an empty key cannot stand. */
const nothing = '-';

/** One of several in the form: a list where they are few, a field to type in where they are many. */
export function FormChoice({ path, choices, ...rest }: ChoiceProps) {
  const { t } = useTranslation();
  const { value, onChange, ...field } = useField(path);
  if (choices.length <= few) {
    const chosen = choices.some(({ id }) => id === nothing) ? value || nothing : value || null;
    return <Select {...rest} {...field} choices={choices} value={chosen} onChange={(id) => onChange(id === nothing ? '' : id)} />;
  }
  return (
    <ComboBox
      {...rest}
      {...field}
      choices={choices}
      value={value || null}
      onChange={(id) => onChange(id ?? '')}
      emptyText={t('activities.form.noMatch')}
      openLabel={t('activities.form.openList')}
    />
  );
}

/** The choice that takes a choice back. */
export const noChoice = (name: string): Choice => ({ id: nothing, name });
