import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { classNames } from '../class-names';
import { FieldFrame, type FieldWidth, type FieldWords } from './FieldFrame';
import { type Choice, Options } from './Option';

export interface SelectProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  /** The id of the chosen one; null when none is. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly onBlur?: () => void;
  readonly choices: readonly Choice[];
  /** Stands in the field until something is chosen ("Välj enhet"). */
  readonly placeholder: string;
  readonly width?: FieldWidth;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** One of a few. For more than a dozen, use a ComboBox. */
export function Select({ id, label, labelNote, hint, error, value, onChange, choices, width = 'half', buttonRef, ...rest }: SelectProps) {
  return (
    <AriaSelect
      {...rest}
      className="u-field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className={classNames('u-control', width !== 'full' && `u-width-${width}`)}>
          <Button id={id} ref={buttonRef} className="u-input u-select">
            <SelectValue />
            <ChevronDown aria-hidden />
          </Button>
        </div>
      </FieldFrame>
      <Popover className="u-popover u-popover-field">
        <Options choices={choices} />
      </Popover>
    </AriaSelect>
  );
}
