import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import { textOf } from '../../fields/written';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { OwnWords } from './OwnWords';
import { PillarFields } from './PillarFields';
import { RetiredPillars } from './RetiredPillars';

/** What the strategy is divided into, under the municipality's own word for it. */
function InriktningarForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const kind = textOf(guide.tree.words?.pillar?.one);
  return (
    <div className="u-fields">
      <OwnWords guide={guide} />
      <ItemList
        guide={guide}
        list={areaList(guide, 'pillars')}
        ordered
        nameLabel={t('configuration.field.name')}
        addLabel={t('guide.inriktningar.add')}
        newItem={(key, name) => ({ key, name, ...(kind !== '' && { kind }) })}
      >
        {(pillar, onChange, path) => <PillarFields guide={guide} path={path} value={pillar} onChange={onChange} />}
      </ItemList>
      <RetiredPillars guide={guide} />
    </div>
  );
}

export const pillarsStep: GuideStepForm = { key: 'inriktningar', Form: InriktningarForm };
