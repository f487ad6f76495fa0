import { Checkbox } from '@utblick/ui';
import { FaultLine } from '../../../RuleSettingsPage/FaultLine';
import { faultAt } from '../../fields/fault-at';
import { fieldIdOf, type Guide, type GuidePath } from '../../guide';

interface SomeOfProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly label: string;
  /** In the order in which they are written. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a few, all in sight. */
export function SomeOf({ guide, path, label, choices, chosen = [], onChange }: SomeOfProps) {
  const ids = choices.map(({ id }) => id);
  return (
    <fieldset className="guide-kinds" id={fieldIdOf(path)} tabIndex={-1}>
      <legend className="u-label">{label}</legend>
      <FaultLine text={faultAt(guide, path)} />
      <div className="u-choices">
        {choices.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={chosen.includes(id)}
            onChange={(isChosen) => onChange(ids.filter((each) => (each === id ? isChosen : chosen.includes(each))))}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
