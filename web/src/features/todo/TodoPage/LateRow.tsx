import { Button, TextButton } from '@utblick/ui';
import { Bell } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import styles from './Now.module.css';
import type { ItemOf } from './page-types';
import { RowFrame } from './RowFrame';
import { type Reminding, useRemind } from './useRemind';
import { useRowWords } from './useRowWords';

/** Units that are late: they can be reminded in place, and for a moment it can be undone. */
export function LateRow({ item, primary }: { readonly item: ItemOf<'TodoLateReports'>; readonly primary: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { sentence, detail } = useRowWords()(item);
  const { reminding, remind, undo } = useRemind(item.toRemind);
  const count = reminding.at === 'sent' ? reminding.reminded : item.toRemind.length;
  const counted = { count, number: format.inWords(count) };
  const resting = reminding.at === 'resting' || reminding.at === 'failed';
  const button = useRef<HTMLButtonElement>(null);
  const hasRested = useRef(true);
  useEffect(() => {
    // The button is back: it takes the focus again where what stood there had it.
    if (resting && !hasRested.current && document.activeElement === document.body) button.current?.focus();
    hasRested.current = resting;
  }, [resting]);
  return (
    <RowFrame item={item} sentence={sentence} detail={<Detail detail={detail} reminding={reminding} />}>
      {resting ? (
        <Button
          ref={button}
          look={primary ? 'primary' : 'secondary'}
          icon={<Bell aria-hidden />}
          onPress={remind}
          aria-describedby={`att-${item.key}`}
        >
          {t('todo.lateReports.remind', counted)}
        </Button>
      ) : (
        <Done reminding={reminding} counted={counted} onUndo={undo} />
      )}
    </RowFrame>
  );
}

function Detail({ detail, reminding }: { readonly detail: string; readonly reminding: Reminding }) {
  const { t } = useTranslation();
  const problem = useProblemText();
  return (
    <>
      <p>{detail}</p>
      <div role="status">
        {reminding.at === 'failed' && <p className={styles.problem}>{problem(reminding.error)}</p>}
        {reminding.at === 'resting' && reminding.undone && <p>{t('todo.lateReports.undone')}</p>}
      </div>
    </>
  );
}

interface DoneProps {
  readonly reminding: Reminding;
  readonly counted: { readonly count: number; readonly number: string };
  readonly onUndo: () => void;
}

/** What stands where the button was. It takes the focus that the button had. */
function Done({ reminding, counted, onUndo }: DoneProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <p ref={place} tabIndex={-1} className={styles.done}>
      <span role="status">{t(reminding.at === 'sent' ? 'todo.lateReports.reminded' : 'todo.lateReports.reminding', counted)}</span>
      {reminding.at === 'waiting' && (
        <>
          {' · '}
          <TextButton onPress={onUndo}>{t('todo.lateReports.undo')}</TextButton>
        </>
      )}
    </p>
  );
}
