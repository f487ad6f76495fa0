import { TextButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { FaultLine } from '../../../RuleSettingsPage/FaultLine';
import { faultAt } from '../../fields/fault-at';
import { NumberField } from '../../fields/NumberField';
import { fieldIdOf, type Guide, type GuidePath } from '../../guide';
import type { WrittenGate } from './written-rule';

interface GateFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenGate | undefined;
  /** Undefined where the step is always needed. */
  readonly onChange: (gate: WrittenGate | undefined) => void;
}

const bounds = ['amountAtLeast', 'yearsAtLeast', 'committeesAtLeast'] as const;

/** From which amount, number of years or number of committees a step is needed. Every bound that is given must be reached. */
export function GateField({ guide, path, value, onChange }: GateFieldProps) {
  const { t } = useTranslation();
  if (value === undefined)
    return (
      <div className="guide-part-open" id={fieldIdOf(path)} tabIndex={-1}>
        <p className="u-label">{t('configuration.field.gate')}</p>
        <p className="u-ink3">
          {t('ruleGuide.gate.always')} <TextButton onPress={() => onChange({})}>{t('ruleGuide.gate.set')}</TextButton>
        </p>
      </div>
    );
  return (
    <fieldset className="guide-part" id={fieldIdOf(path)} tabIndex={-1}>
      <legend className="u-label">{t('configuration.field.gate')}</legend>
      <p className="u-hint">{t('ruleGuide.gate.hint')}</p>
      <FaultLine text={faultAt(guide, path, true)} />
      <div className="u-field-row">
        {bounds.map((bound) => (
          <NumberField
            key={bound}
            guide={guide}
            path={[...path, bound]}
            label={t(`ruleGuide.gate.${bound}`)}
            value={value[bound]}
            onChange={(least) => onChange({ ...value, [bound]: least })}
          />
        ))}
      </div>
      <div>
        <TextButton onPress={() => onChange(undefined)}>{t('ruleGuide.gate.unset')}</TextButton>
      </div>
    </fieldset>
  );
}
