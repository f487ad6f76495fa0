import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../class-names';
import { FieldFrame, type FieldWidth, type FieldWords } from './FieldFrame';
import { type Choice, Options } from './Option';

export interface ComboBoxProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  /** The id of the chosen one; null when none is. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly onBlur?: () => void;
  readonly choices: readonly Choice[];
  /** What the list says when nothing matches. */
  readonly emptyText: string;
  /** The name of the button that opens the whole list. */
  readonly openLabel: string;
  readonly placeholder?: string;
  readonly width?: FieldWidth;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One of many, found by typing a part of its name. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    labelNote,
    hint,
    error,
    value,
    onChange,
    choices,
    emptyText,
    openLabel,
    placeholder,
    width = 'half',
    inputRef,
    ...rest
  } = props;
  return (
    <AriaComboBox
      {...rest}
      className="u-field"
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={choices}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className={classNames('u-control', width !== 'full' && `u-width-${width}`)}>
          <div className="u-input u-with-suffix">
            <Input ref={inputRef} placeholder={placeholder} />
            <Button className="u-combo-open" aria-label={openLabel}>
              <ChevronDown aria-hidden size={18} />
            </Button>
          </div>
        </div>
      </FieldFrame>
      <Popover className="u-popover u-popover-field">
        <Options emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
