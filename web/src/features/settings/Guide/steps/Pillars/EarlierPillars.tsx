import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { RowList } from '../../fields/RowList';
import { itemsOf } from '../../fields/written';
import type { PillarProps, WrittenPillar } from './written-pillar';

type Earlier = NonNullable<WrittenPillar['follows']>[number];

/** The earlier pillars that a pillar goes on from: one that was renamed, several that were merged. */
export function EarlierPillars({ guide, path, value, onChange }: PillarProps) {
  const { t } = useTranslation();
  const present = new Set(itemsOf<WrittenPillar>(guide.tree.pillars).map(({ key }) => key));
  const gone = guide.page.earlierPillars.filter(({ key }) => !present.has(key));
  const named = itemsOf<Earlier>(value.follows).flatMap(({ key, name }) => (key ? [{ key, name: name ?? key }] : []));
  const choices = [...new Map([...gone, ...named].map(({ key, name }) => [key, { id: key, name }])).values()];
  if (choices.length === 0) return null;
  return (
    <RowList<Earlier>
      path={[...path, 'follows']}
      label={t('guide.inriktningar.follows')}
      rows={value.follows}
      onChange={(follows) => onChange({ ...value, follows })}
      newRow={{}}
      addLabel={t('guide.inriktningar.addFollows')}
    >
      {(earlier, set, at) => (
        <ChoiceField
          guide={guide}
          path={[...at, 'key']}
          label={t('guide.inriktningar.earlier')}
          value={earlier.key}
          onChange={(key) => set({ key, name: choices.find(({ id }) => id === key)?.name })}
          choices={choices}
        />
      )}
    </RowList>
  );
}
