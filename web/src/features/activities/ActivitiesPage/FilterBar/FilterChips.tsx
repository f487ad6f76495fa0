import { Chip, ChipGroup } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../shared/useWord';
import { toggled } from '../list-view';
import type { FilterBarProps } from './filter-bar-props';

interface ShownFilter {
  readonly id: string;
  readonly words: string;
  readonly remove: () => void;
}

/** The filters in force, each in words and with a cross that takes it away. */
export function FilterChips(props: FilterBarProps) {
  const { t } = useTranslation();
  const shown = useShownFilters(props);
  if (shown.length === 0) return null;
  return (
    <ChipGroup label={t('activities.filter.shown')}>
      {shown.map(({ id, words, remove }) => (
        <Chip key={id} selected onRemove={remove} removeLabel={t('activities.filter.remove', { filter: words })}>
          {words}
        </Chip>
      ))}
    </ChipGroup>
  );
}

function useShownFilters({ list, control }: FilterBarProps): readonly ShownFilter[] {
  const { t } = useTranslation();
  const word = useWord();
  const { filterBy } = control;
  const { filter } = control.view;
  const unitName = (id: string): string => list.units.find((unit) => unit.id === id)?.name ?? id;
  const pillarName = (key: string): string => list.pillars.find((pillar) => pillar.key === key)?.name ?? key;
  const area = list.rules.borderArea ?? t('activityRules.border.facet');
  type Several = 'statuses' | 'kinds' | 'unitIds' | 'pillarKeys';
  const each = (facet: Several, wordOf: (key: string) => string): ShownFilter[] =>
    filter[facet].map((key) => ({
      id: `${facet} ${key}`,
      words: wordOf(key),
      remove: () => filterBy({ [facet]: toggled(filter[facet], key) }),
    }));
  const one = (id: string, isOn: boolean, words: string, remove: () => void): ShownFilter[] => (isOn ? [{ id, words, remove }] : []);
  return [
    ...one('search', filter.search !== '', t('activities.filter.search', { words: filter.search }), () => filterBy({ search: '' })),
    ...each('statuses', (key) => word('activityStatus', key)),
    ...each('kinds', (key) => word('activityKind', key)),
    ...each('unitIds', unitName),
    ...each('pillarKeys', pillarName),
    ...one('with', filter.grant === 'with', t('activities.filter.grantWith'), () => filterBy({ grant: null })),
    ...one('missing', filter.grant === 'missing', t('activities.filter.grantMissing'), () => filterBy({ grant: null })),
    ...one('toCheck', filter.toCheck, t('activities.filter.toCheck'), () => filterBy({ toCheck: false })),
    ...one('only', filter.border === 'only', t('activityRules.border.only', { area }), () => filterBy({ border: null })),
    ...one('without', filter.border === 'without', t('activityRules.border.without', { area }), () => filterBy({ border: null })),
    ...one('check', filter.lacks === 'check', t('activityRules.check.listMissing'), () => filterBy({ lacks: null })),
    ...one('reason', filter.lacks === 'reason', t('activityRules.focus.missing'), () => filterBy({ lacks: null })),
    ...one('shared', filter.sharedPartner, t('activityRules.contacts.filter'), () => filterBy({ sharedPartner: false })),
    ...one('mine', filter.mine, t('activities.filter.mine'), () => filterBy({ mine: false })),
  ];
}
