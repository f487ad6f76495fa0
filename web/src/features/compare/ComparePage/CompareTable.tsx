import { ProposalTag, StateWord } from '@utblick/ui';
import { type CSSProperties, Fragment, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../shared/useWord';
import { CompareCell } from './CompareCell';
import styles from './CompareTable.module.css';
import type { TableKey } from './compare-view';
import type { Column, Page, Row } from './page-types';
import { useFocusableFrame } from './useFocusableFrame';

export interface CompareTableProps {
  readonly page: Page;
  readonly table: TableKey;
}

/** One table: rows by theme, role or question, columns by municipality, head and first column always in sight. */
export function CompareTable({ page, table }: CompareTableProps) {
  const { t } = useTranslation();
  const name = t(`comparison.table.${table}`);
  const frame = useFocusableFrame();
  return (
    <section ref={frame} aria-label={name} className={styles.frame} data-fits={page.columns.length <= 6 || undefined}>
      <table className={styles.table} style={{ '--columns': page.columns.length } as CSSProperties}>
        <caption className="u-hidden">{`${t('comparison.title')}: ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t(`comparison.firstColumn.${table}`)}
            </th>
            {page.columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row, at) => (
            <Fragment key={row.key}>
              {row.group !== null && row.group !== page.rows[at - 1]?.group && <Group name={row.group} columns={page.columns.length + 1} />}
              <TableRow row={row} at={at} columns={page.columns} />
            </Fragment>
          ))}
        </tbody>
        {page.counts && <Counts page={page} counts={page.counts} />}
      </table>
    </section>
  );
}

const Group = ({ name, columns }: { readonly name: string; readonly columns: number }) => (
  <tr className={styles.group}>
    <th colSpan={columns} scope="colgroup">
      <span>{name}</span>
    </th>
  </tr>
);

/** The municipality, its document and where that stands. */
function ColumnHead({ column }: { readonly column: Column }) {
  const { t } = useTranslation();
  const word = useWord();
  const { head, own } = column;
  return (
    <th scope="col" data-own={own || undefined} data-closed={column.version === null || undefined}>
      <span className={styles.municipality}>{column.name}</span>
      {own && <span className={styles.own}>{t('comparison.own')}</span>}
      {column.version === null && <span className={styles.closed}>{own ? t('comparison.notConfigured') : t('comparison.notShared')}</span>}
      {head && <span className={styles.document}>{head.document}</span>}
      {head?.adopted && <span className={styles.document}>{head.adopted}</span>}
      {head?.endedIn != null && (
        <StateWord state="late" tight>
          {t('comparison.expired', { year: head.endedIn })}
        </StateWord>
      )}
      {head?.proposal != null && <ProposalTag>{word('origin', 'proposal')}</ProposalTag>}
      {head?.proposal && <span className={styles.document}>{head.proposal}</span>}
    </th>
  );
}

interface TableRowProps {
  readonly row: Row;
  readonly at: number;
  readonly columns: readonly Column[];
}

function TableRow({ row, at, columns }: TableRowProps) {
  return (
    <tr data-row={row.key}>
      <th scope="row">{row.name}</th>
      {columns.map((column, index) => (
        <td key={column.key} data-column={column.key} data-own={column.own || undefined} data-closed={column.version === null || undefined}>
          <CellOf row={row} place={`${at}:${index}`} column={column} index={index} />
        </td>
      ))}
    </tr>
  );
}

function CellOf({
  row,
  place,
  column,
  index,
}: {
  readonly row: Row;
  readonly place: string;
  readonly column: Column;
  readonly index: number;
}) {
  const cell = row.cells[index];
  if (!cell) return null;
  return <CompareCell cell={cell} row={row} column={column} place={place} onArrow={moveFocus} />;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys walk from cell to cell, past columns that share nothing. */
function moveFocus({ key, currentTarget }: KeyboardEvent): boolean {
  const step = steps[key];
  const table = currentTarget.closest('table');
  const place = currentTarget.closest('[data-place]')?.getAttribute('data-place');
  if (!step || !table || !place) return false;
  let [row = 0, column = 0] = place.split(':').map(Number);
  for (let tried = 0; tried < 40; tried += 1) {
    row += step[0];
    column += step[1];
    const next = table.querySelector<HTMLElement>(`[data-place="${row}:${column}"] button`);
    if (next) {
      next.focus();
      return true;
    }
  }
  return false;
}

function Counts({ page, counts }: { readonly page: Page; readonly counts: NonNullable<Page['counts']> }) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr data-row="counted">
        <th scope="row">{t('comparison.row.counted')}</th>
        {page.columns.map((column, at) => {
          const count = counts[at];
          return (
            <td
              key={column.key}
              data-column={column.key}
              data-own={column.own || undefined}
              data-closed={column.version === null || undefined}
            >
              {count != null && t('comparison.count', { count, of: page.countedOf })}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
