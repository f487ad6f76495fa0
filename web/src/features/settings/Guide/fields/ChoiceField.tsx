import { type Choice, ComboBox, Select } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { faultAt } from './fault-at';
import { useFieldName } from './WordsField';
import { textOf } from './written';

interface ChoiceFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  /** The catalogue's word for the field where it is left out. */
  readonly label?: string;
  readonly labelNote?: string;
  readonly hint?: string;
  readonly value: unknown;
  /** Undefined where nothing is chosen any more. */
  readonly onChange: (id: string | undefined) => void;
  readonly choices: readonly Choice[];
  /** The first choice is that nothing is chosen. */
  readonly mayBeEmpty?: boolean;
  /** What it means that nothing is chosen, where that is an answer of its own ("Alla perioder"). */
  readonly emptyName?: string;
}

/** More than this are found by typing. */
const few = 12;
/** Stands for nothing in a list, where an empty key cannot stand. */
const nothing = '-';

/** One of several, with what is wrong with it. */
export function ChoiceField({ guide, path, label, value, onChange, choices, mayBeEmpty = false, emptyName, ...rest }: ChoiceFieldProps) {
  const { t } = useTranslation();
  const fieldLabel = useFieldName(path);
  const field = {
    ...rest,
    id: fieldIdOf(path),
    label: label ?? fieldLabel,
    value: textOf(value) || null,
    error: faultAt(guide, path),
  };
  if (choices.length > few)
    return (
      <ComboBox
        {...field}
        choices={choices}
        onChange={(id) => onChange(id ?? undefined)}
        emptyText={t('guide.field.noMatch')}
        openLabel={t('guide.field.openList')}
      />
    );
  return (
    <Select
      {...field}
      placeholder={emptyName ?? t('guide.field.choose')}
      choices={mayBeEmpty || emptyName ? [{ id: nothing, name: emptyName ?? t('guide.field.nothing') }, ...choices] : choices}
      onChange={(id) => onChange(id === nothing ? undefined : id)}
    />
  );
}
