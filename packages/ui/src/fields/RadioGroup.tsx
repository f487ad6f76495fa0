import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { classNames } from '../class-names';
import { FieldFrame, type FieldWords } from './FieldFrame';
import type { Choice } from './Option';

export interface RadioGroupProps extends FieldWords {
  readonly id?: string;
  readonly name?: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly onBlur?: () => void;
  readonly choices: readonly Choice[];
  /** Side by side instead of one under the other; for two or three short choices. */
  readonly beside?: boolean;
  readonly isDisabled?: boolean;
}

/** One of two to five, all in sight. */
export function RadioGroup({ label, labelNote, hint, error, choices, beside, ...rest }: RadioGroupProps) {
  return (
    <AriaRadioGroup {...rest} className="u-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <FieldFrame label={label} labelNote={labelNote} hint={hint} error={error}>
        <div className={classNames('u-choices', beside && 'u-choices-beside')}>
          {choices.map((choice) => (
            <Radio key={choice.id} value={choice.id} isDisabled={choice.isDisabled} className="u-choice">
              <span className="u-dot" />
              <span>
                {choice.name}
                {choice.note && <span className="u-choice-note">{choice.note}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}
