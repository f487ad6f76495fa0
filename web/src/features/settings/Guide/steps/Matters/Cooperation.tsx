import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import type { ItemOf } from '../../fields/written';
import type { GuideStepProps } from '../../guide';
import { Matter } from './Matter';

type WrittenCooperation = ItemOf<'cooperation'>;

/** Whom the document says the municipality works together with. */
export function Cooperation({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <Matter name={t('configuration.field.cooperation')}>
      <ItemList
        guide={guide}
        list={areaList(guide, 'cooperation')}
        nameLabel={t('guideMatters.cooperation.name')}
        addLabel={t('guideMatters.cooperation.add')}
        newItem={(key, name) => ({ key, name })}
      >
        {(cooperation, onChange, path) => {
          const set = (changed: Partial<WrittenCooperation>): void => onChange({ ...cooperation, ...changed });
          return (
            <>
              <WordsField guide={guide} path={[...path, 'name']} width="text" value={cooperation.name} onChange={(name) => set({ name })} />
              <WordsField
                guide={guide}
                path={[...path, 'text']}
                labelNote={t('guide.field.optional')}
                long
                value={cooperation.text}
                onChange={(text) => set({ text })}
              />
              <SourceField
                guide={guide}
                path={path}
                value={cooperation}
                onChange={(sourced) => set(sourced as Partial<WrittenCooperation>)}
              />
            </>
          );
        }}
      </ItemList>
    </Matter>
  );
}
