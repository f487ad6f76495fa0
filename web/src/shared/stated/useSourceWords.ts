import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { useFormat } from '../useFormat';
import type { SourceInData } from './part';

/** A source in words: item, document and section, or who decided it and when. */
export function useSourceWords(): (source: SourceInData | undefined, id: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const borrowed = ({ borrowedFrom, document, section, version, date }: SourceInData): string => {
    const what = [document, section].filter((part) => part !== null).join(', ');
    const from = { from: borrowedFrom ?? '', version: version ?? 0, day: format.day(date ?? '') };
    return what === '' ? t('strategy.source.borrowed', from) : t('strategy.source.borrowedItems', { ...from, what });
  };
  return (source, id) => {
    if (source?.borrowedFrom) return borrowed(source);
    if (source?.document && source.section) return t('strategy.source.at', { id, document: source.document, section: source.section });
    if (!source?.decidedBy || !source.date) return t('strategy.source.section', { id });
    const decision = { who: midSentence(source.decidedBy), day: format.day(source.date) };
    return source.reference
      ? t('strategy.source.decidedWith', { ...decision, reference: source.reference })
      : t('strategy.source.decided', decision);
  };
}
