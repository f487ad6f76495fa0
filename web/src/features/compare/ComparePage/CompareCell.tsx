import { NotStated, VisuallyHidden } from '@utblick/ui';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { CellText } from './CellText';
import styles from './CompareCell.module.css';
import { Mark } from './Mark';
import { OriginMark } from './OriginMark';
import { type Cell, type Column, type Entry, entryKey, type Row } from './page-types';

export interface CompareCellProps {
  readonly cell: Cell;
  readonly row: Row;
  readonly column: Column;
  /** "row:column", for the arrow keys. */
  readonly place: string;
  /** True where the key has been used to move on. */
  readonly onArrow: (event: KeyboardEvent) => boolean;
}

/** What one document says in one row; opens to the whole text with its source. */
export function CompareCell({ cell, row, column, place, onArrow }: CompareCellProps) {
  const { t } = useTranslation();
  const covered = column.head?.coveredOrigin ?? null;
  return (
    <div data-place={place} className={styles.place}>
      <DialogTrigger>
        <Button
          className={styles.cell}
          onKeyDown={(event) => {
            if (onArrow(event as unknown as KeyboardEvent)) event.preventDefault();
            else event.continuePropagation();
          }}
        >
          {cell.gap === null ? (
            cell.entries.map((entry) => <EntryInShort key={entryKey(entry)} entry={entry} covered={covered} />)
          ) : (
            <Gap cell={cell} />
          )}
        </Button>
        <Popover className="u-popover" placement="bottom start">
          <Dialog className={styles.opened} aria-label={t('comparison.aboutCell', { municipality: column.name, row: row.name })}>
            <CellText cell={cell} row={row} column={column} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

/** A gap; where something is remarked on what the document denies, that stands there too. */
function Gap({ cell }: { readonly cell: Cell }) {
  return (
    <span className={styles.gap}>
      <NotStated>{cell.word}</NotStated>
      {cell.gap === 'none' &&
        cell.notes.map((note) => (
          <span key={note} className={styles.line}>
            {note}
          </span>
        ))}
    </span>
  );
}

function EntryInShort({ entry, covered }: { readonly entry: Entry; readonly covered: string | null }) {
  const { t } = useTranslation();
  const { mark, label, text, lines, stated } = entry;
  return (
    <span className={styles.entry}>
      {mark && <Mark weight={mark} />}
      <span className={styles.words}>
        {mark && <VisuallyHidden>{`${t(mark === 'main' ? 'comparison.legend.main' : 'comparison.legend.touched')}: `}</VisuallyHidden>}
        {label && <span className={styles.label}>{label}</span>}
        {stated === 'not_stated' ? <NotStated>{text}</NotStated> : <span className={styles.text}>{text}</span>}
        {lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
        <OriginMark origin={entry.origin} covered={covered} />
      </span>
    </span>
  );
}
