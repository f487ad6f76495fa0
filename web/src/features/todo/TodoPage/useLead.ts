import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Page } from './page-types';

/** The line under the heading: what day it is, how much is late, how much is due, and whether more is waiting. */
export function useLead(): (page: Page) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = (count: number) => ({ count, number: format.inWords(count) });
  const howMuch = (late: number, due: number): string | null => {
    if (late > 0 && due > 0)
      return t('todo.lateAndDue', { late: t('todo.lateFirst', counted(late)), due: t('todo.dueSecond', counted(due)) });
    if (late > 0) return t('todo.late', counted(late));
    return due > 0 ? t('todo.due', counted(due)) : null;
  };
  return ({ now, today }) => {
    const late = now.filter(({ dueState }) => dueState === 'late').length;
    const due = now.filter(({ dueState }) => dueState === 'due').length;
    const rest = now.length - late - due;
    const urgent = howMuch(late, due);
    const waiting = rest > 0 ? t('todo.waiting', counted(rest)) : t('todo.nothing');
    const what = urgent === null ? waiting : rest > 0 ? `${urgent} ${t('todo.waitingToo', { number: format.inWords(rest) })}` : urgent;
    return t('todo.lead', { day: format.sentence(format.day(today, 'weekday')), what: sentences(what, format.sentence) });
  };
}

/** Begins every sentence with a capital: counts are words that may stand first. */
const sentences = (text: string, sentence: (text: string) => string): string =>
  text
    .split(/(?<=\.) /)
    .map(sentence)
    .join(' ');
