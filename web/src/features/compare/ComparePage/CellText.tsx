import { TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { BorrowFoot } from './BorrowFoot';
import styles from './CompareCell.module.css';
import { OriginMark } from './OriginMark';
import { type Cell, type Column, type Entry, entryKey, type Row } from './page-types';

const statedWords = {
  full: 'comparison.stated.full',
  partial: 'comparison.stated.partial',
  none: 'comparison.stated.none',
  not_stated: 'comparison.stated.not_stated',
} as const;

const isStated = (stated: string): stated is keyof typeof statedWords => stated in statedWords;

/** A cell in full: the text, how much of it is stated, its origin and where it stands. */
export function CellText({ cell, row, column }: { readonly cell: Cell; readonly row: Row; readonly column: Column }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.about}>{t('comparison.aboutCell', { municipality: column.name, row: row.name })}</p>
      {cell.gap === null ? (
        cell.entries.map((entry) => <EntryText key={entryKey(entry)} entry={entry} />)
      ) : (
        <GapText cell={cell} gap={cell.gap} />
      )}
      <BorrowFoot cell={cell} column={column} />
      {column.own && <TextLink href="/strategi">{t('comparison.inStrategy')}</TextLink>}
    </>
  );
}

function EntryText({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { label, text, lines, details, stated, note, readings, sources } = entry;
  return (
    <div className={styles.entryText}>
      {label && <p className={styles.label}>{label}</p>}
      <p className={styles.reading}>{text}</p>
      {details.length > 1 ? (
        <ul className={styles.details}>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      ) : (
        details.map((detail) => <p key={detail}>{detail}</p>)
      )}
      {lines.length > 0 && <p className={styles.line}>{lines.join(' · ')}</p>}
      <p className={styles.status}>
        <span>{isStated(stated) ? t(statedWords[stated]) : stated}</span>
        <OriginMark origin={entry.origin} covered={null} />
      </p>
      {note && <p className={styles.line}>{note}</p>}
      {readings.length > 0 && <Readings readings={readings} />}
      <Sources sources={sources} />
    </div>
  );
}

function Readings({ readings }: { readonly readings: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.line}>
      <p>{t('comparison.readings')}</p>
      <ul className={styles.details}>
        {readings.map((reading) => (
          <li key={reading}>{reading}</li>
        ))}
      </ul>
    </div>
  );
}

function GapText({ cell, gap }: { readonly cell: Cell; readonly gap: string }) {
  const { t } = useTranslation();
  const words = { not_stated: 'notStated', none: 'none', absent: 'absent' } as const;
  const key = gap in words ? words[gap as keyof typeof words] : 'notStated';
  return (
    <div className={styles.entryText}>
      <p className={styles.reading}>{cell.word}</p>
      {cell.notes.length > 0 ? cell.notes.map((note) => <p key={note}>{note}</p>) : <p>{t(`comparison.gapLong.${key}`)}</p>}
      <Sources sources={cell.sources} />
    </div>
  );
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <div className={styles.sources}>
      <p>{t('comparison.sources')}</p>
      {sources.map((source) => (
        <p key={source}>{source}</p>
      ))}
    </div>
  );
}
