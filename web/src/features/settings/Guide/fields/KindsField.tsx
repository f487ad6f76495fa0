import { unitKinds } from '@utblick/configuration';
import { Checkbox } from '@utblick/ui';
import { useFormat } from '../../../../shared/useFormat';
import { useWord } from '../../../../shared/useWord';

interface KindsFieldProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (kinds: readonly string[]) => void;
}

/** Some of the kinds of unit, in their fixed order. */
export function KindsField({ label, chosen, onChange }: KindsFieldProps) {
  const word = useWord();
  const format = useFormat();
  const toggle = (kind: string, isChosen: boolean): void =>
    onChange(unitKinds.filter((each) => (each === kind ? isChosen : chosen.includes(each))));
  return (
    <fieldset className="guide-kinds">
      <legend className="u-t15 u-ink2">{label}</legend>
      <div className="guide-kind-choices">
        {unitKinds.map((kind) => (
          <Checkbox key={kind} isSelected={chosen.includes(kind)} onChange={(isChosen) => toggle(kind, isChosen)}>
            {format.sentence(word('unitKind.many', kind))}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
