import { Banner, Button, LinkButton, Select } from '@utblick/ui';
import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMayAnywhere } from '../../../shared/viewer/ViewerContext';
import styles from './CompareCell.module.css';
import { guideAddress, newDraft } from './draft-places';
import { type Cell, type Column, type Entry, entryKey } from './page-types';
import { useBorrow } from './useBorrow';
import { useDraftChoice } from './useDraftChoice';

interface BorrowFootProps {
  readonly cell: Cell;
  readonly column: Column;
}

/** Takes over what stands in a cell of another municipality into a draft of the own configuration. Only for those who may change that. */
export function BorrowFoot({ cell, column }: BorrowFootProps) {
  const mayChange = useMayAnywhere('configuration.manage');
  const entries = cell.entries.filter(({ item }) => item !== null);
  if (!mayChange || column.own || entries.length === 0) return null;
  return <BorrowEntries entries={entries} column={column} />;
}

/** One thing can be named in several entries; it is borrowed once. */
const eachItemOnce = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ item }, at) => entries.findIndex((other) => other.item === item) === at);

function BorrowEntries({ entries, column }: { readonly entries: readonly Entry[]; readonly column: Column }) {
  const { t } = useTranslation();
  const { drafts, chosen, choose } = useDraftChoice();
  const { borrow, pending, outcome } = useBorrow(column, chosen);
  const items = eachItemOnce(entries);
  return (
    <div className={styles.borrow}>
      {drafts.length > 0 && (
        <Select
          label={t('versions.borrow.into')}
          placeholder={t('versions.borrow.newDraft')}
          width="full"
          choices={[{ id: newDraft, name: t('versions.borrow.newDraft') }, ...drafts]}
          value={chosen?.id ?? newDraft}
          onChange={choose}
        />
      )}
      {items.map((entry) => {
        const name = entry.label ?? entry.text;
        return (
          <Button
            key={entryKey(entry)}
            small
            icon={<Copy aria-hidden />}
            pending={pending === entry.item}
            aria-label={t('versions.borrow.actNamed', { name, from: column.name })}
            onPress={() => void borrow(entry.item ?? '', name)}
          >
            {items.length === 1 ? t('versions.borrow.act') : t('versions.borrow.actShort', { name })}
          </Button>
        );
      })}
      {outcome?.failure && <Banner tone="late" announce title={outcome.failure} />}
      {outcome?.lent && (
        <Banner tone="done" announce title={t('versions.borrow.done', outcome.lent)}>
          <LinkButton small href={guideAddress(outcome.lent.draftId, outcome.lent.item)}>
            {t('versions.borrow.toDraft')}
          </LinkButton>
        </Banner>
      )}
    </div>
  );
}
