import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ListFilter, type ListView, readListView, type Sortable, step, writeListView } from './list-view';

export interface ListViewControl {
  readonly view: ListView;
  readonly change: (changed: Partial<ListView>) => void;
  readonly filterBy: (changed: Partial<ListFilter>) => void;
  /** Sorts by a column; the same column again turns the order round. */
  readonly sortBy: (column: Sortable) => void;
  /** Opens an activity beside the list, or closes it with null. */
  readonly open: (id: string | null) => void;
}

/** The list as the address bar has it, so that every view of it is a link one can send. */
export function useListView(): ListViewControl {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => readListView(params), [params]);
  const change = useCallback(
    (changed: Partial<ListView>) =>
      setParams((present) => writeListView({ ...readListView(present), ...changed }), { replace: true, preventScrollReset: true }),
    [setParams],
  );
  return {
    view,
    change,
    filterBy: (changed) => change({ filter: { ...view.filter, ...changed }, first: step, open: null }),
    sortBy: (column) => change({ sort: column, descending: view.sort === column && !view.descending }),
    open: (id) => change({ open: id }),
  };
}
