import { type State, StateWord } from '@utblick/ui';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Now.module.css';
import type { TodoItem } from './page-types';

export interface RowFrameProps {
  readonly item: TodoItem;
  readonly sentence: string;
  readonly detail: ReactNode;
  /** The one thing to do about it. */
  readonly children: ReactNode;
}

/** A row: how urgent it is, what it is about, and its button. */
export function RowFrame({ item, sentence, detail, children }: RowFrameProps) {
  const { state, word } = useUrgency()(item);
  return (
    <li className={styles.row}>
      <StateWord state={state}>{word}</StateWord>
      <div>
        <h3 id={`att-${item.key}`} className={styles.sentence}>
          {sentence}
        </h3>
        <div className={styles.detail}>{detail}</div>
      </div>
      <div className={styles.action}>{children}</div>
    </li>
  );
}

/** How a row stands: late or due by its day; what has no near day is told by what it is. */
function useUrgency(): (item: TodoItem) => { readonly state: State; readonly word: string } {
  const { t } = useTranslation();
  return (item) => {
    const { dueState, days } = item;
    if (dueState === 'late') return { state: 'late', word: t('states.lateDays', { count: days ?? 0 }) };
    if (item.__typename === 'TodoOwnReport' && item.returned) return { state: 'returned', word: t('states.returned') };
    if (dueState === 'due') return { state: 'due', word: dueWord(days ?? 0, t) };
    if (item.__typename === 'TodoReviews') return { state: 'review', word: t('states.toReview') };
    if (item.__typename === 'TodoVacancies') return { state: 'waiting', word: t('todo.vacancies.state') };
    if (item.__typename === 'TodoPillars') return { state: 'waiting', word: t('todo.pillars.state') };
    if (item.__typename === 'TodoChecks') return { state: 'waiting', word: t('todo.checks.state') };
    return { state: 'waiting', word: dueState === 'later' ? dueWord(days ?? 0, t) : t('states.waiting') };
  };
}

function dueWord(days: number, t: TFunction): string {
  if (days === 0) return t('states.dueToday');
  return days === 1 ? t('states.dueTomorrow') : t('states.dueDays', { count: days });
}
