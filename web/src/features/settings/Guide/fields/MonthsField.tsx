import { Checkbox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat, useLocale } from '../../../../shared/useFormat';
import { FaultLine } from '../../RuleSettingsPage/FaultLine';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { faultAt } from './fault-at';

interface MonthsFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  /** Months from 1. */
  readonly value: readonly number[] | undefined;
  readonly onChange: (months: readonly number[] | undefined) => void;
}

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Some of the months of the year. */
export function MonthsField({ guide, path, value, onChange }: MonthsFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const locale = useLocale();
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (month: number, isChosen: boolean): void => {
    const months = all.filter((each) => (each === month ? isChosen : chosen.includes(each)));
    onChange(months.length === 0 ? undefined : months);
  };
  return (
    <fieldset className="guide-kinds" id={fieldIdOf(path)} tabIndex={-1}>
      <legend className="u-label">{t('configuration.field.months')}</legend>
      <FaultLine text={faultAt(guide, path)} />
      <div className="guide-kind-choices">
        {all.map((month) => (
          <Checkbox key={month} isSelected={chosen.includes(month)} onChange={(isChosen) => toggle(month, isChosen)}>
            {format.sentence(names.format(Date.UTC(2001, month - 1, 1)))}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
