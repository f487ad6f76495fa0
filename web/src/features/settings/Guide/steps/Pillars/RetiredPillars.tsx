import { Button } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { type ItemOf, itemsOf } from '../../fields/written';
import type { GuideStepProps } from '../../guide';

type Retired = ItemOf<'retiredPillars'>;

/** Pillars that are given up and go on in no other, so that what was done under them keeps its name. */
export function RetiredPillars({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const list = areaList(guide, 'retiredPillars');
  const pillars = itemsOf<ItemOf<'pillars'>>(guide.tree.pillars);
  const accounted = new Set([
    ...pillars.flatMap(({ key, follows }) => [key, ...itemsOf(follows).map((earlier) => earlier.key)]),
    ...list.items.map(({ key }) => key),
  ]);
  const lost = guide.page.earlierPillars.filter(({ key }) => !accounted.has(key));
  if (list.items.length === 0 && lost.length === 0) return null;
  return (
    <section aria-labelledby="steg-avslutade">
      <h3 id="steg-avslutade" className="u-t18 guide-part-heading">
        {t('configuration.field.retiredPillars')}
      </h3>
      {lost.map(({ key, name }) => (
        <div key={key} className="guide-row">
          <p>{t('guide.inriktningar.lost', { name })}</p>
          <Button small onPress={() => list.add({ key, name })}>
            {t('guide.inriktningar.retire', { name })}
          </Button>
        </div>
      ))}
      <ItemList guide={guide} list={list}>
        {(retired, onChange, path) => (
          <>
            <WordsField guide={guide} path={[...path, 'name']} value={retired.name} onChange={(name) => onChange({ ...retired, name })} />
            <SourceField
              guide={guide}
              path={path}
              value={retired}
              onChange={(sourced) => onChange({ ...retired, ...(sourced as Partial<Retired>) })}
            />
          </>
        )}
      </ItemList>
    </section>
  );
}
