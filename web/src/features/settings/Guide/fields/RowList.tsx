import { Button } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../shared/new-id';
import { fieldIdOf, type GuidePath } from '../guide';
import { itemsOf } from './written';

interface RowListProps<Row> {
  /** The way to the list. */
  readonly path: GuidePath;
  readonly label: string;
  readonly rows: readonly Row[] | undefined;
  /** Undefined where no row is left. */
  readonly onChange: (rows: readonly Row[] | undefined) => void;
  readonly newRow: Row;
  /** Verb first. */
  readonly addLabel: string;
  /** The fields of a row. `path` is the way to it. */
  readonly children: (row: Row, set: (changed: Partial<Row>) => void, path: GuidePath) => ReactNode;
}

/** Rows without keys: figures with a day, links, what is asked for. Those that point at nothing and that nothing points at. */
export function RowList<Row>({ path, label, rows: given, onChange, newRow, addLabel, children }: RowListProps<Row>) {
  const { t } = useTranslation();
  const rows = itemsOf<Row>(given);
  const { ids, forget } = useRowIds(rows.length);
  const setAll = (all: readonly Row[]): void => onChange(all.length === 0 ? undefined : all);
  const remove = (index: number): void => {
    forget(index);
    setAll(rows.filter((_, at) => at !== index));
  };
  return (
    <fieldset className="guide-part" id={fieldIdOf(path)} tabIndex={-1}>
      <legend className="u-label">{label}</legend>
      {rows.map((row, index) => (
        <div key={ids[index]} className="guide-row">
          {children(row, (changed) => setAll(rows.map((each, at) => (at === index ? { ...each, ...changed } : each))), [...path, index])}
          <Button small onPress={() => remove(index)}>
            {t('guide.list.remove')}
          </Button>
        </div>
      ))}
      <div className="u-buttons">
        <Button icon={<Plus aria-hidden />} onPress={() => setAll([...rows, newRow])}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}

/** What tells the rows apart while they are on the page. */
function useRowIds(count: number) {
  const [ids, setIds] = useState<readonly string[]>([]);
  if (ids.length !== count) setIds(Array.from({ length: count }, (_, index) => ids[index] ?? newId()));
  return { ids, forget: (index: number): void => setIds(ids.filter((_, at) => at !== index)) };
}
