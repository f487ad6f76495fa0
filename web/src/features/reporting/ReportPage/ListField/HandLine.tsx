import { Button, TextField } from '@utblick/ui';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormListEntry } from '../report-form';

export interface HandLineProps {
  /** Its place among the lines by hand, from 1. */
  readonly at: number;
  readonly entry: FormListEntry;
  readonly onChange: (entry: FormListEntry) => void;
  readonly onRemove: () => void;
}

/** A line that somebody writes by hand. A new one is empty and takes the keyboard. */
export function HandLine({ at, entry, onChange, onRemove }: HandLineProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const begunEmpty = useRef(entry.name === '');
  useEffect(() => {
    if (begunEmpty.current) input.current?.focus();
  }, []);
  return (
    <li className="list-line list-line-hand">
      <TextField
        inputRef={input}
        label={t('instruction.list.lineLabel', { at })}
        value={entry.name}
        maxLength={300}
        width="full"
        onChange={(name) => onChange({ ...entry, name })}
      />
      <Button look="tertiary" icon={<X aria-hidden />} aria-label={t('instruction.list.removeLineAt', { at })} onPress={onRemove}>
        {t('instruction.list.removeLine')}
      </Button>
    </li>
  );
}
