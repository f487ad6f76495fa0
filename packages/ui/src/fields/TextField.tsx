import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classNames } from '../class-names';
import { FieldFrame, type FieldWidth, type FieldWords } from './FieldFrame';

/** A text that is typed. The id is the input's own, so that an error summary can link to it. */
export interface TypedFieldProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

export interface TextFieldProps extends TypedFieldProps {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'email' | 'numeric' | 'decimal';
  readonly placeholder?: string;
  readonly width?: FieldWidth;
  /** Stands inside the field at its right end: a unit, or a small button. */
  readonly suffix?: ReactNode;
  readonly spellCheck?: 'true' | 'false';
}

/** One line of text. */
export function TextField({ label, labelNote, hint, error, inputRef, placeholder, width = 'half', suffix, ...rest }: TextFieldProps) {
  const input = <Input ref={inputRef} placeholder={placeholder} className={suffix ? undefined : 'u-input'} />;
  return (
    <AriaTextField {...rest} className="u-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className={classNames('u-control', width !== 'full' && `u-width-${width}`)}>
          {suffix ? (
            <div className="u-input u-with-suffix">
              {input}
              {suffix}
            </div>
          ) : (
            input
          )}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
