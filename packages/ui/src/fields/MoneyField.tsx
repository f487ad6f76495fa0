import { useId } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { FieldFrame } from './FieldFrame';
import type { TypedFieldProps } from './TextField';

export interface MoneyFieldProps extends TypedFieldProps {
  /** The unit inside the field, "kr" unless something else is said. */
  readonly suffix?: string;
}

/** An amount. What is typed stays exactly as it was typed: reading it as money is the form's business. */
export function MoneyField({ label, labelNote, hint, error, inputRef, suffix = 'kr', ...rest }: MoneyFieldProps) {
  const suffixId = useId();
  return (
    <TextField
      {...rest}
      className="u-field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      inputMode="numeric"
      autoComplete="off"
      aria-describedby={suffixId}
    >
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className="u-control u-width-money">
          <div className="u-input u-with-suffix u-money">
            <Input ref={inputRef} />
            <span id={suffixId} className="u-suffix">
              {suffix}
            </span>
          </div>
        </div>
      </FieldFrame>
    </TextField>
  );
}
