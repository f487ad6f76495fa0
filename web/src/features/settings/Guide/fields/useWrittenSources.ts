import { isIsoDay } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useSourceWords } from '../../../../shared/stated/useSourceWords';
import { useFormat } from '../../../../shared/useFormat';
import { documentSources, isDecision, loansIn, sourcesIn } from './sources';
import type { WrittenDecision, WrittenSourced } from './written';

/** Where something comes from in a line; null where it is not told, or not told in full. */
export function useWrittenSources(): (sourced: WrittenSourced) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSourceWords();
  const decided = ({ decidedBy, date, reference }: WrittenDecision): string | null =>
    decidedBy && date && isIsoDay(date)
      ? words({ id: '', document: null, section: null, decidedBy, date, reference: reference ?? null }, '')
      : null;
  return (sourced) => {
    const decisions = sourcesIn(sourced).filter(isDecision).map(decided);
    if (decisions.includes(null)) return null;
    const loans = loansIn(sourced).map(({ borrowedFrom }) => borrowedFrom ?? '');
    const borrowed = loans.length === 0 ? '' : t('guide.source.borrowed', { from: format.list(loans) });
    const told = [documentSources(sourced), ...decisions, borrowed].filter((part) => part !== '' && part !== null);
    return told.length === 0 ? null : told.join('. ');
  };
}
