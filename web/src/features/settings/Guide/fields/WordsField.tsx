import { TextArea, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { faultAt } from './fault-at';
import { textOf } from './written';

interface WordsFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  /** The catalogue's word for the field where it is left out. */
  readonly label?: string;
  readonly labelNote?: string;
  readonly hint?: string;
  readonly value: unknown;
  /** Undefined once nothing stands in the field. */
  readonly onChange: (text: string | undefined) => void;
  /** Several lines. */
  readonly long?: boolean;
  readonly width?: 'short' | 'half' | 'text' | 'full';
}

/** A text of the draft, with what is wrong with it. */
export function WordsField({ guide, path, label, value, onChange, long, ...rest }: WordsFieldProps) {
  const fieldLabel = useFieldName(path);
  const field = {
    ...rest,
    id: fieldIdOf(path),
    label: label ?? fieldLabel,
    value: textOf(value),
    onChange: (text: string) => onChange(text === '' ? undefined : text),
    error: faultAt(guide, path),
  };
  return long ? <TextArea {...field} /> : <TextField {...field} />;
}

/** What the catalogue calls the field at a path. */
export function useFieldName(path: GuidePath): string {
  const { t } = useTranslation();
  const name = [...path].reverse().find((step) => typeof step === 'string' && step !== 'value');
  return t(`configuration.field.${name as 'name'}`);
}
