import { principleKinds } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useStrategyWord } from '../../../../../shared/strategy-document/useStrategyWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import { PartField } from '../../fields/PartField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { type ItemOf, textOf } from '../../fields/written';
import type { Guide, GuideStepForm, GuideStepProps } from '../../guide';

/** Why the municipality works internationally: the strategy in short, its purposes, and what it rests on. */
function SyftenForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <div className="u-fields">
      <PartField
        guide={guide}
        path={['lead']}
        label={t('guide.syften.lead')}
        hint={t('guide.syften.leadHint')}
        value={guide.tree.lead}
        onChange={(lead) => guide.save('lead', null, lead)}
      >
        {(text, onText, path) => (
          <WordsField guide={guide} path={path} label={t('configuration.field.text')} long value={text} onChange={onText} />
        )}
      </PartField>
      <Purposes guide={guide} />
      <Principles guide={guide} />
    </div>
  );
}

function Purposes({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="steg-syften">
      <h3 id="steg-syften" className="u-t18 guide-part-heading">
        {t('configuration.field.purposes')}
      </h3>
      <ItemList
        guide={guide}
        list={areaList(guide, 'purposes')}
        ordered
        nameLabel={t('guide.syften.purpose')}
        addLabel={t('guide.syften.addPurpose')}
        newItem={(key, text) => ({ key, text })}
        titleOf={({ text }) => textOf(text)}
      >
        {(purpose, onChange, path) => (
          <>
            <WordsField
              guide={guide}
              path={[...path, 'text']}
              long
              value={purpose.text}
              onChange={(text) => onChange({ ...purpose, text })}
            />
            <SourceField
              guide={guide}
              path={path}
              value={purpose}
              onChange={(sourced) => onChange({ ...purpose, ...(sourced as Partial<ItemOf<'purposes'>>) })}
            />
          </>
        )}
      </ItemList>
    </section>
  );
}

type Principle = ItemOf<'principles'>;

function Principles({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation();
  const word = useStrategyWord();
  return (
    <section aria-labelledby="steg-utgangspunkter">
      <h3 id="steg-utgangspunkter" className="u-t18 guide-part-heading">
        {t('configuration.field.principles')}
      </h3>
      <ItemList
        guide={guide}
        list={areaList(guide, 'principles')}
        ordered
        nameLabel={t('guide.syften.principle')}
        addLabel={t('guide.syften.addPrinciple')}
        newItem={(key, text) => ({ key, text })}
        titleOf={({ text }) => textOf(text)}
      >
        {(principle, onChange, path) => (
          <>
            <ChoiceField
              guide={guide}
              path={[...path, 'kind']}
              value={principle.kind}
              onChange={(kind) => onChange({ ...principle, kind: kind as Principle['kind'] })}
              choices={principleKinds.map((id) => ({ id, name: word('principleKind', id) ?? id }))}
            />
            <WordsField
              guide={guide}
              path={[...path, 'text']}
              long
              value={principle.text}
              onChange={(text) => onChange({ ...principle, text })}
            />
            <SourceField
              guide={guide}
              path={path}
              value={principle}
              onChange={(sourced) => onChange({ ...principle, ...(sourced as Partial<Principle>) })}
            />
          </>
        )}
      </ItemList>
    </section>
  );
}

export const purposesStep: GuideStepForm = { key: 'syften', Form: SyftenForm };
