import { cadenceTypes } from '@utblick/configuration';
import { Checkbox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../shared/useWord';
import type { Guide, GuidePath } from '../guide';
import { ChoiceField } from './ChoiceField';
import { MonthsField } from './MonthsField';
import { NumberField } from './NumberField';
import { PartField } from './PartField';
import { WrittenDayField } from './WrittenDayField';
import type { WrittenPart } from './written';

/** How often something is done, as it is written. */
export interface WrittenCadence {
  readonly type?: string | undefined;
  readonly interimMonths?: WrittenPart<readonly number[]>;
  readonly months?: readonly number[] | undefined;
  readonly latestBy?: string | undefined;
  readonly alsoWhenNeeded?: boolean | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface CadenceFieldProps {
  readonly guide: Guide;
  /** The way to the cadence itself: `['rules', 0, 'cadence', 'value']`. */
  readonly path: GuidePath;
  readonly value: WrittenCadence | undefined;
  readonly onChange: (cadence: WrittenCadence | undefined) => void;
}

/** How often: the kind, and what that kind needs to be said. */
export function CadenceField({ guide, path, value, onChange }: CadenceFieldProps) {
  const { t } = useTranslation();
  const word = useWord();
  const nameOf = (type: string): string => (type === 'n_per_year' ? t('guide.cadence.nPerYear') : word('cadence', type));
  return (
    <>
      <ChoiceField
        guide={guide}
        path={[...path, 'type']}
        label={t('guide.cadence.label')}
        value={value?.type}
        onChange={(type) => onChange(type === undefined ? undefined : { type })}
        choices={cadenceTypes.map((id) => ({ id, name: nameOf(id) }))}
      />
      {value && <CadenceDetails guide={guide} path={path} value={value} onChange={onChange} />}
    </>
  );
}

function CadenceDetails({ guide, path, value, onChange }: CadenceFieldProps & { readonly value: WrittenCadence }) {
  const { t } = useTranslation();
  const set = (changed: WrittenCadence): void => onChange({ ...value, ...changed });
  switch (value.type) {
    case 'interim_and_yearly':
      return (
        <PartField
          guide={guide}
          path={[...path, 'interimMonths']}
          value={value.interimMonths}
          onChange={(interimMonths) => set({ interimMonths })}
        >
          {(months, onMonths, at) => <MonthsField guide={guide} path={at} value={months} onChange={onMonths} />}
        </PartField>
      );
    case 'month_ends':
      return <MonthsField guide={guide} path={[...path, 'months']} value={value.months} onChange={(months) => set({ months })} />;
    case 'electoral_term':
      return (
        <>
          <WrittenDayField
            guide={guide}
            path={[...path, 'latestBy']}
            labelNote={t('guide.field.optional')}
            value={value.latestBy}
            onChange={(latestBy) => set({ latestBy })}
          />
          <Checkbox isSelected={value.alsoWhenNeeded === true} onChange={(yes) => set({ alsoWhenNeeded: yes || undefined })}>
            {t('configuration.field.alsoWhenNeeded')}
          </Checkbox>
        </>
      );
    case 'n_per_year':
      return (
        <div className="u-field-row">
          <NumberField guide={guide} path={[...path, 'min']} value={value.min} onChange={(min) => set({ min })} />
          <NumberField
            guide={guide}
            path={[...path, 'max']}
            labelNote={t('guide.field.optional')}
            value={value.max}
            onChange={(max) => set({ max })}
          />
        </div>
      );
    default:
      return null;
  }
}
