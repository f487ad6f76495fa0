import { TextField } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DocumentSourcesFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly error: string | null;
}

/** Items and sections as they are typed. What is being typed keeps its commas and blanks until the field is left. */
export function DocumentSourcesField({ value, onChange, error }: DocumentSourcesFieldProps) {
  const { t } = useTranslation();
  const [typing, setTyping] = useState<string | null>(null);
  const type = (typed: string): void => {
    setTyping(typed);
    onChange(typed);
  };
  return (
    <TextField
      label={t('guide.source.items')}
      hint={t('guide.source.itemsHint')}
      value={typing ?? value}
      onChange={type}
      onBlur={() => setTyping(null)}
      error={error}
    />
  );
}
