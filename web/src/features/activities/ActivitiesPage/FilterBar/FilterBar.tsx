import { Button, TextField, VisuallyHidden } from '@utblick/ui';
import { ListFilter, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListViewControl } from '../useListView';
import { FilterChips } from './FilterChips';
import { FilterDialog } from './FilterDialog';
import type { FilterBarProps } from './filter-bar-props';
import { useSearchText } from './useSearchText';

/** Search, the filters in force as sentences, and the way to more of them. */
export function FilterBar({ list, control }: FilterBarProps) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="activities-filters">
      <SearchField control={control} />
      <FilterChips list={list} control={control} />
      <Button icon={<ListFilter aria-hidden />} onPress={() => setChoosing(true)}>
        {t('activities.filter.add')}
      </Button>
      <FilterDialog list={list} control={control} isOpen={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}

function SearchField({ control }: { readonly control: ListViewControl }) {
  const { t } = useTranslation();
  const { view, filterBy } = control;
  const [typed, type] = useSearchText(view.filter.search, (search) => filterBy({ search }));
  return (
    <TextField
      label={<VisuallyHidden>{t('activities.search')}</VisuallyHidden>}
      type="search"
      placeholder={t('activities.searchHint')}
      value={typed}
      onChange={type}
      suffix={<Search aria-hidden size={18} />}
    />
  );
}
