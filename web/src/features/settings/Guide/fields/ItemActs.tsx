import { TextButton } from '@utblick/ui';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface ItemActsProps {
  /** What the item is called, for those who hear the buttons. */
  readonly name: string;
  readonly index: number;
  readonly last: number;
  /** Null where the order means nothing. */
  readonly onMove: ((by: -1 | 1) => void) | null;
  readonly onRemove: (name: string) => void;
}

/** What can be done with an item of a list as a whole: moved and taken away. */
export function ItemActs({ name, index, last, onMove, onRemove }: ItemActsProps) {
  const { t } = useTranslation();
  const { move, idOf } = useMoving(index, onMove);
  return (
    <span className="guide-item-acts">
      {onMove && index > 0 && (
        <TextButton id={idOf('up')} aria-label={t('guide.list.upNamed', { name })} onPress={() => move('up')}>
          {t('guide.list.up')}
        </TextButton>
      )}
      {onMove && index < last && (
        <TextButton id={idOf('down')} aria-label={t('guide.list.downNamed', { name })} onPress={() => move('down')}>
          {t('guide.list.down')}
        </TextButton>
      )}
      <TextButton aria-label={t('errors.remove', { name })} onPress={() => onRemove(name)}>
        {t('guide.list.remove')}
      </TextButton>
    </span>
  );
}

type Way = 'up' | 'down';

/** Moves a row, and keeps the focus on the button that moved it: a row that is put elsewhere in the page loses it. */
function useMoving(index: number, onMove: ItemActsProps['onMove']) {
  const row = useId();
  const last = useRef<{ readonly way: Way; readonly from: number } | null>(null);
  const idOf = (way: Way): string => `${row}-${way}`;
  useEffect(() => {
    if (!last.current || last.current.from === index) return;
    const { way } = last.current;
    last.current = null;
    const other = way === 'up' ? 'down' : 'up';
    (document.getElementById(`${row}-${way}`) ?? document.getElementById(`${row}-${other}`))?.focus();
  }, [index, row]);
  const move = (way: Way): void => {
    last.current = { way, from: index };
    onMove?.(way === 'up' ? -1 : 1);
  };
  return { move, idOf };
}
