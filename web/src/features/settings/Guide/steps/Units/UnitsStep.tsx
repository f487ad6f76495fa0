import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { PasteUnits } from './PasteUnits';
import { UnitFields } from './UnitFields';
import { UnitTree } from './UnitTree';

/** The units that the work concerns, one by one or all at once from a list. */
function UnitsForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const list = areaList(guide, 'units');
  return (
    <div className="u-fields">
      <Disclosure summary={t('guidePlaces.units.paste')} open={list.items.length === 0}>
        <PasteUnits guide={guide} />
      </Disclosure>
      <UnitTree units={list.items} />
      <ItemList
        guide={guide}
        list={list}
        nameLabel={t('guidePlaces.units.name')}
        addLabel={t('guidePlaces.units.add')}
        newItem={(key, name) => ({ key, name })}
      >
        {(unit, onChange, path) => <UnitFields guide={guide} path={path} value={unit} onChange={onChange} />}
      </ItemList>
    </div>
  );
}

export const unitsStep: GuideStepForm = { key: 'enheter', Form: UnitsForm };
