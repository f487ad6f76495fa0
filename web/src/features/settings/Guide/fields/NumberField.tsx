import type { Guide, GuidePath } from '../guide';
import { WordsField } from './WordsField';

interface NumberFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly label?: string;
  readonly labelNote?: string;
  readonly hint?: string;
  readonly value: unknown;
  /** What is no whole number goes on as it is typed: the language says what is wrong with it. */
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number of the draft. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  return <WordsField {...rest} width="short" value={value} onChange={(typed) => onChange(numberIn(typed))} />;
}

function numberIn(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const digits = typed.replace(/[\s\u00A0]/g, '');
  return /^-?\d{1,12}$/.test(digits) ? Number(digits) : (typed as unknown as number);
}
