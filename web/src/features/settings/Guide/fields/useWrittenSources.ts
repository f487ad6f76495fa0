import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../shared/actor-words';
import { useFormat } from '../../../../shared/useFormat';
import { documentSources, isDecision, loansIn, sourcesIn } from './sources';
import type { WrittenDecision, WrittenSourced } from './written';

const isDay = (text: string | undefined): text is string => text !== undefined && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Where something comes from in a line; null where it is not told, or not told in full. */
export function useWrittenSources(): (sourced: WrittenSourced) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const decided = ({ decidedBy, date, reference }: WrittenDecision): string | null => {
    if (!decidedBy || !isDay(date)) return null;
    const decision = { who: midSentence(decidedBy), day: format.day(date) };
    return reference ? t('strategy.source.decidedWith', { ...decision, reference }) : t('strategy.source.decided', decision);
  };
  return (sourced) => {
    const decisions = sourcesIn(sourced).filter(isDecision).map(decided);
    if (decisions.includes(null)) return null;
    const loans = loansIn(sourced).map(({ borrowedFrom }) => borrowedFrom ?? '');
    const borrowed = loans.length === 0 ? '' : t('guide.source.borrowed', { from: format.list(loans) });
    const told = [documentSources(sourced), ...decisions, borrowed].filter((part) => part !== '' && part !== null);
    return told.length === 0 ? null : told.join('. ');
  };
}
