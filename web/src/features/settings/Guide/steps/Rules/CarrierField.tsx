import { Checkbox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { RowList } from '../../fields/RowList';
import { WordsField } from '../../fields/WordsField';
import { itemsOf, textOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';
import { stepName } from './step-name';
import type { WrittenCarrier, WrittenRule } from './written-rule';

interface CarrierFieldProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  /** The steps at which a report can come into a document. */
  readonly steps: WrittenRule['steps'];
  readonly value: readonly WrittenCarrier[] | undefined;
  readonly onChange: (carriers: readonly WrittenCarrier[] | undefined) => void;
}

/** The ordinary documents that carry a report. */
export function CarrierField({ guide, path, steps, value, onChange }: CarrierFieldProps) {
  const { t } = useTranslation();
  return (
    <RowList<WrittenCarrier>
      path={path}
      label={t('ruleGuide.carrier.documents')}
      rows={value}
      onChange={onChange}
      newRow={{}}
      addLabel={t('ruleGuide.carrier.add')}
    >
      {(carrier, set, at) => <CarrierFields guide={guide} path={at} steps={steps} carrier={carrier} onChange={set} />}
    </RowList>
  );
}

interface CarrierFieldsProps extends Pick<CarrierFieldProps, 'guide' | 'path' | 'steps'> {
  readonly carrier: WrittenCarrier;
  readonly onChange: (changed: Partial<WrittenCarrier>) => void;
}

const periods = ['interim', 'year'] as const;

function CarrierFields({ guide, path, steps, carrier, onChange }: CarrierFieldsProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <WordsField
        guide={guide}
        path={[...path, 'name']}
        label={t('ruleGuide.carrier.name')}
        value={carrier.name}
        onChange={(name) => onChange({ name })}
      />
      <div className="u-choices">
        <Checkbox
          isSelected={carrier.orEquivalent === true}
          onChange={(yes) => onChange({ orEquivalent: yes || undefined })}
          note={t('ruleGuide.carrier.orEquivalentNote')}
        >
          {t('configuration.field.orEquivalent')}
        </Checkbox>
        <Checkbox
          isSelected={carrier.plan === true}
          onChange={(yes) => onChange({ plan: yes || undefined })}
          note={t('ruleGuide.carrier.planNote')}
        >
          {t('ruleGuide.carrier.plan')}
        </Checkbox>
      </div>
      <ChoiceField
        guide={guide}
        path={[...path, 'for']}
        value={carrier.for}
        onChange={(period) => onChange({ for: period })}
        choices={periods.map((id) => ({ id, name: t(`ruleGuide.carrier.period.${id}`) }))}
        emptyName={t('ruleGuide.carrier.everyPeriod')}
      />
      <ChoiceField
        guide={guide}
        path={[...path, 'step']}
        value={carrier.step}
        onChange={(step) => onChange({ step })}
        choices={itemsOf(steps).map((step) => ({ id: textOf(step.key), name: stepName(step, word) }))}
        emptyName={t('ruleGuide.carrier.everyStep')}
      />
    </>
  );
}
