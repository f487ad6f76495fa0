import { DateField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { faultAt } from './fault-at';
import { useFieldName } from './WordsField';
import { textOf } from './written';

interface WrittenDayFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly label?: string;
  readonly labelNote?: string;
  readonly hint?: string;
  readonly value: unknown;
  /** An ISO day, or the text as it is typed so far. Undefined once nothing stands in the field. */
  readonly onChange: (day: string | undefined) => void;
}

/** A day of the draft, with what is wrong with it. */
export function WrittenDayField({ guide, path, label, value, onChange, ...rest }: WrittenDayFieldProps) {
  const { t } = useTranslation();
  const fieldLabel = useFieldName(path);
  return (
    <DateField
      {...rest}
      id={fieldIdOf(path)}
      label={label ?? fieldLabel}
      pickLabel={t('errors.pickDay')}
      value={textOf(value)}
      onChange={(day) => onChange(day === '' ? undefined : day)}
      error={faultAt(guide, path)}
    />
  );
}
