import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { Coming } from './page-types';
import { roundPath } from './paths';

/** A day of the quarter in words, and where it leads. */
export interface ComingWords {
  readonly label: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly href: string | null;
}

/** What happens on a day: a round, a meeting, or activities that end. */
export function useComingWords(): (coming: Coming) => ComingWords {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const inRound = ({ verb, roundName, body, units }: Coming): string => {
    if (body) return verb ? t('todo.coming.meetsAnd', { body, verb: midSentence(word('verb', verb)) }) : body;
    if (units > 0) return format.sentence(t('todo.coming.unitsReport', { count: units, number: format.inWords(units) }));
    if (verb === 'report') return t('todo.coming.report', { round: roundName ?? '' });
    return verb === 'compile' ? t('todo.coming.compile') : word('stepWork', verb ?? '');
  };
  const ending = ({ verb, activities }: Coming): string => {
    const [only] = activities;
    const isAgreement = verb === 'agreement';
    if (only && activities.length === 1)
      return t(isAgreement ? 'todo.coming.agreementEnds' : 'todo.coming.activityEnds', { name: only.name });
    const number = format.sentence(format.inWords(activities.length));
    return t(isAgreement ? 'todo.coming.agreementsEnd' : 'todo.coming.activitiesEnd', { number });
  };
  return (coming) => {
    const { roundId, activities } = coming;
    const [only] = activities;
    if (activities.length > 0) {
      const label = ending(coming);
      return { label, short: label, href: activities.length === 1 && only ? `/aktiviteter/${only.id}` : null };
    }
    const label = inRound(coming);
    const isHandIn = coming.verb === 'report' && coming.body === null && coming.units === 0;
    return { label, short: isHandIn ? t('todo.coming.lastDay') : label, href: roundId && roundPath(roundId) };
  };
}
