import { actorsInWords, cadenceInWords, type DeadlineInData, deadlineInWords, formattingTag, midSentence, type Voice } from '@utblick/i18n';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../useFormat';
import { useWord } from '../useWord';
import type { PartInData } from './part';

/** Parts of the strategy in words. An empty text stands for a part without a value. */
export function usePartWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return useMemo(() => {
    const voice: Voice = { t, word, list: format.list, sentence: format.sentence, tag: formattingTag(format.locale), day: format.day };
    const actors = (given: PartInData['actors']): string => actorsInWords(given ?? [], voice);
    const deadline = (given: DeadlineInData): string => deadlineInWords(given, voice);
    const value = ({ text, names, actors: who, cadence: often, deadline: until }: PartInData): string => {
      if (who) return actors(who);
      if (often) return cadenceInWords(often, voice);
      if (until) return deadline(until);
      return text ?? (names ? format.list(names) : '');
    };
    /** Names that are words and not proper names: only the first keeps its capital. */
    const terms = ({ names }: Pick<PartInData, 'names'>): string =>
      format.list((names ?? []).map((name, at) => (at === 0 ? name : midSentence(name))));
    return { actors, deadline, value, terms };
  }, [t, format, word]);
}
