import { Check, Minus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { classNames } from '../class-names';

export interface CheckboxProps {
  readonly id?: string;
  readonly name?: string;
  readonly value?: string;
  readonly children?: ReactNode;
  readonly note?: string;
  /** The name where no words stand beside the box, as in a table row. */
  readonly 'aria-label'?: string;
  readonly isSelected: boolean;
  /** Some but not all of what the box stands for. */
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Yes or no to one thing. */
export function Checkbox({ children, note, inputRef, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      inputRef={inputRef as React.RefObject<HTMLInputElement>}
      className={classNames('u-choice', !children && 'u-choice-bare')}
    >
      <span className="u-box">{rest.isIndeterminate ? <Minus aria-hidden /> : <Check aria-hidden />}</span>
      {children && (
        <span>
          {children}
          {note && <span className="u-choice-note">{note}</span>}
        </span>
      )}
    </AriaCheckbox>
  );
}
