import { ArrowDownNarrowWide, ArrowDownWideNarrow } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../class-names';

export interface TableProps {
  /** What the table holds; read out, and shown where `showCaption` says so. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** thead, tbody and tfoot with plain rows and cells; `u-number` on cells with figures. */
  readonly children: ReactNode;
  /** Rows of 40 instead of 44, for long lists. */
  readonly compact?: boolean;
  /** Rows can be selected: room at the edges for their tint. */
  readonly selectable?: boolean;
  /** Becomes a list on a phone. Give cells `data-name` where the value needs its column's name. */
  readonly stacks?: boolean;
  readonly className?: string;
}

/** A plain table. Wide ones scroll inside their own frame, which the keyboard reaches. */
export function Table({ caption, showCaption, children, compact, selectable, stacks, className }: TableProps) {
  const look = classNames(
    'u-table',
    compact && 'u-table-compact',
    selectable && 'u-table-selectable',
    stacks && 'u-table-stacks',
    className,
  );
  const table = (
    <table className={look}>
      <caption className={showCaption ? 'u-t18' : 'u-hidden'}>{caption}</caption>
      {children}
    </table>
  );
  if (stacks) return table;
  return <Frame label={caption}>{table}</Frame>;
}

/** Scrolls sideways when the table is wider than the page, and can then, but only then, be reached with the tab key. */
function Frame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return (
    <section ref={frame} className="u-table-frame" aria-label={label}>
      {children}
    </section>
  );
}

export interface SortHeadProps {
  readonly children: ReactNode;
  /** How this column sorts now; null when another one does. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
  readonly number?: boolean;
}

/** A column head that sorts its column. */
export function SortHead({ children, sorted, onSort, number }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={number ? 'u-number' : undefined}>
      <button type="button" className="u-sort" onClick={onSort}>
        {children}
        {sorted === 'ascending' && <ArrowDownNarrowWide aria-hidden />}
        {sorted === 'descending' && <ArrowDownWideNarrow aria-hidden />}
      </button>
    </th>
  );
}

/** A row that heads a group of rows: "Förvaltningar 12". */
export function GroupRow({
  children,
  count,
  columns,
}: {
  readonly children: ReactNode;
  readonly count?: number;
  readonly columns: number;
}) {
  return (
    <tr className="u-group-row">
      <th colSpan={columns} scope="colgroup">
        {children}
        {count !== undefined && <span className="u-group-count">{count}</span>}
      </th>
    </tr>
  );
}

/** What can be done with the rows that are selected: the count first, small buttons, and last the way out. */
export function SelectionBar({ count, children }: { readonly count: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="u-selection-bar">
      <span className="u-selection-count" role="status">
        {count}
      </span>
      {children}
    </div>
  );
}
