import { TextButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenList } from './item-list';
import type { WrittenItem } from './written';

/** Takes items out of a list, and says so with an undo until the next one goes. */
export function useRemoval<Item extends WrittenItem>(list: WrittenList<Item>) {
  const [removed, setRemoved] = useState<{ readonly name: string; readonly before: readonly Item[] } | null>(null);
  const remove = (index: number, name: string): void => {
    setRemoved({ name, before: list.items });
    list.set(index, null);
  };
  const undo = (before: readonly Item[]): void => {
    list.setAll(before);
    setRemoved(null);
  };
  return { remove, notice: removed && <Removed name={removed.name} onUndo={() => undo(removed.before)} /> };
}

function Removed({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="guide-removed">
      {t('guide.list.removed', { name })} <TextButton onPress={onUndo}>{t('guide.list.undo')}</TextButton>
    </p>
  );
}
