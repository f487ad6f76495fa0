import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { dayInWords, isIsoDay, parseDay } from './day-text';
import { FieldFrame } from './FieldFrame';
import type { TypedFieldProps } from './TextField';

export interface DateFieldProps extends TypedFieldProps {
  /** The name of the button that opens the calendar ("Välj dag"). */
  readonly pickLabel: string;
  /** Earliest and latest day of the calendar, ISO. What is typed is not held back: the form says what is wrong. */
  readonly min?: string;
  readonly max?: string;
}

/**
 * A day, typed as people write days or picked in the browser's calendar. `value` is an ISO day; while what is typed is
 * not yet a day, `value` is that text unchanged, so that nothing is lost and the form can say what is wrong.
 */
export function DateField({
  label,
  labelNote,
  hint,
  error,
  inputRef,
  value,
  onChange,
  onBlur,
  pickLabel,
  min,
  max,
  ...rest
}: DateFieldProps) {
  const { locale } = useLocale();
  const [typing, setTyping] = useState<string | null>(null);
  const typed = (text: string) => {
    setTyping(text);
    onChange(parseDay(text, locale) ?? text);
  };
  const left = () => {
    setTyping(null);
    onBlur?.();
  };
  return (
    <TextField
      {...rest}
      className="u-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      autoComplete="off"
      value={typing ?? dayInWords(value, locale)}
      onChange={typed}
      onBlur={left}
    >
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className="u-control u-width-day">
          <div className="u-input u-with-suffix u-day">
            <Input ref={inputRef} />
            <DayPicker
              value={value}
              onChange={onChange}
              min={min}
              max={max}
              label={pickLabel}
              isDisabled={rest.isDisabled || rest.isReadOnly}
            />
          </div>
        </div>
      </FieldFrame>
    </TextField>
  );
}

interface DayPickerProps {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly label: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** The browser's own calendar behind a button; the typed field beside it is what assistive technology meets. */
function DayPicker({ value, onChange, label, min, max, isDisabled }: DayPickerProps) {
  const native = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={native}
        type="date"
        className="u-day-native"
        aria-hidden
        tabIndex={-1}
        min={min}
        max={max}
        value={isIsoDay(value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button className="u-day-open" aria-label={label} isDisabled={isDisabled} onPress={() => native.current?.showPicker()}>
        <CalendarDays aria-hidden size={18} />
      </Button>
    </>
  );
}
