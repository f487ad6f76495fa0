import { formattingTag } from '@utblick/i18n';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actorsInWords, midSentence } from '../actor-words';
import { useFormat } from '../useFormat';
import { useWord } from '../useWord';
import type { CadenceInData, DeadlineInData, PartInData } from './part';

type Formats = ReturnType<typeof useFormat>;
type Word = ReturnType<typeof useWord>;

const monthName = (month: number, { locale }: Formats): string =>
  new Intl.DateTimeFormat(formattingTag(locale), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1));

function cadenceWords(cadence: CadenceInData, t: TFunction, format: Formats, word: Word): string {
  const { type, min, max, months, latestBy, alsoWhenNeeded } = cadence;
  if (type === 'n_per_year' && min !== null) {
    if (max === null) return t('strategy.nPerYear', { min });
    return max === min ? t('taxonomy.cadence.n_per_year', { count: min }) : t('taxonomy.cadence.n_to_m_per_year', { min, max });
  }
  const plain = word('cadence', type);
  if (months) return `${plain}: ${format.list(months.map((month) => monthName(month, format)))}`;
  if (latestBy) return t('strategy.latestByToo', { cadence: plain, day: format.day(latestBy) });
  return alsoWhenNeeded ? t('strategy.orWhenNeeded', { cadence: plain }) : plain;
}

function deadlineWords(deadline: DeadlineInData, t: TFunction, format: Formats, word: Word): string {
  const { type, month, day, days, role, date } = deadline;
  if (type === 'calendar_date' && month !== null && day !== null) {
    const inLeapYear = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return format.day(inLeapYear, 'dayAndMonth');
  }
  if (type === 'days_before_meeting' && days !== null) return t('strategy.beforeMeeting', { count: days, body: midSentence(role ?? '') });
  if (date) return t('strategy.latestBy', { day: format.day(date) });
  if (type === 'follows_carrier') return t('strategy.followsCarrier');
  return format.sentence(word('deadline', type));
}

/** Parts of the strategy in words. An empty text stands for a part without a value. */
export function usePartWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return useMemo(() => {
    const actors = (given: PartInData['actors']): string =>
      actorsInWords(given ?? [], { word, list: format.list, sentence: format.sentence });
    const cadence = (given: CadenceInData): string => cadenceWords(given, t, format, word);
    const deadline = (given: DeadlineInData): string => deadlineWords(given, t, format, word);
    const value = ({ text, names, actors: who, cadence: often, deadline: until }: PartInData): string => {
      if (who) return actors(who);
      if (often) return cadence(often);
      if (until) return deadline(until);
      return text ?? (names ? format.list(names) : '');
    };
    /** Names that are words and not proper names: only the first keeps its capital. */
    const terms = ({ names }: Pick<PartInData, 'names'>): string =>
      format.list((names ?? []).map((name, at) => (at === 0 ? name : midSentence(name))));
    return { actors, deadline, value, terms };
  }, [t, format, word]);
}
