import { unitKinds } from '@utblick/configuration';
import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { WrittenDayField } from '../../fields/WrittenDayField';
import { choicesOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';
import type { WrittenUnit } from './units-in-table';

interface UnitFieldsProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenUnit;
  readonly onChange: (unit: WrittenUnit) => void;
}

/** One unit: what it is, what it lies under, when it exists and what it came out of. */
export function UnitFields({ guide, path, value, onChange }: UnitFieldsProps) {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  const set = (changed: Partial<WrittenUnit>): void => onChange({ ...value, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'name']} width="text" value={value.name} onChange={(name) => set({ name })} />
      <ChoiceField
        guide={guide}
        path={[...path, 'kind']}
        value={value.kind}
        onChange={(kind) => set({ kind: kind as WrittenUnit['kind'] })}
        choices={unitKinds.map((id) => ({ id, name: format.sentence(word('unitKind.one', id)) }))}
      />
      <OtherUnit {...{ guide, path, value }} tie="parent" hint={t('guidePlaces.units.parentHint')} onChange={(parent) => set({ parent })} />
      <Disclosure
        summary={t('guidePlaces.units.history')}
        open={[value.validFrom, value.validTo, value.mergedInto, value.splitFrom].some((said) => said !== undefined)}
      >
        <div className="u-fields">
          <div className="u-field-row">
            <WrittenDayField
              guide={guide}
              path={[...path, 'validFrom']}
              labelNote={t('guide.field.optional')}
              value={value.validFrom}
              onChange={(validFrom) => set({ validFrom })}
            />
            <WrittenDayField
              guide={guide}
              path={[...path, 'validTo']}
              labelNote={t('guide.field.optional')}
              value={value.validTo}
              onChange={(validTo) => set({ validTo })}
            />
          </div>
          <OtherUnit {...{ guide, path, value }} tie="mergedInto" onChange={(mergedInto) => set({ mergedInto })} />
          <OtherUnit {...{ guide, path, value }} tie="splitFrom" onChange={(splitFrom) => set({ splitFrom })} />
        </div>
      </Disclosure>
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenUnit>)} />
    </>
  );
}

interface OtherUnitProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenUnit;
  readonly tie: 'parent' | 'mergedInto' | 'splitFrom';
  readonly hint?: string;
  readonly onChange: (key: string | undefined) => void;
}

/** Another unit that this one is tied to. */
function OtherUnit({ guide, path, value, tie, hint, onChange }: OtherUnitProps) {
  const { t } = useTranslation();
  const others = choicesOf(guide.tree.units).filter(({ id }) => id !== value.key);
  return (
    <ChoiceField
      guide={guide}
      path={[...path, tie]}
      labelNote={t('guide.field.optional')}
      {...(hint && { hint })}
      value={value[tie]}
      onChange={onChange}
      choices={others}
      mayBeEmpty
    />
  );
}
