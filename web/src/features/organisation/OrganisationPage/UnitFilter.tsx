import { TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

export interface FilterText {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** What is looked for among the units, in the address bar: "?sok=omsorg". */
export function useFilterText(): FilterText {
  const [search, setSearch] = useSearchParams();
  const onChange = (text: string) =>
    setSearch(
      (present) => {
        const next = new URLSearchParams(present);
        if (text === '') next.delete('sok');
        else next.set('sok', text);
        return next;
      },
      { replace: true },
    );
  return { text: search.get('sok') ?? '', onChange };
}

/** Narrows the lists to the units, people and roles that hold every word. */
export function UnitFilter({ text, onChange }: FilterText) {
  const { t } = useTranslation();
  return <TextField label={t('organisation.filter')} value={text} onChange={onChange} />;
}
