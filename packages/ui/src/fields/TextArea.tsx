import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { classNames } from '../class-names';
import { FieldFrame, type FieldWidth } from './FieldFrame';
import type { TypedFieldProps } from './TextField';

export interface TextAreaProps extends Omit<TypedFieldProps, 'inputRef'> {
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly rows?: number;
  readonly width?: FieldWidth;
}

/** Several lines of text. Grows with what is written where the browser can. */
export function TextArea({ label, labelNote, hint, error, inputRef, rows = 3, width = 'text', ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} className="u-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className={classNames('u-control', width !== 'full' && `u-width-${width}`)}>
          <AriaTextArea ref={inputRef} rows={rows} className="u-input" />
        </div>
      </FieldFrame>
    </TextField>
  );
}
