import { isLocale, type Locale } from '@utblick/i18n';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as format from './format';

/** The language of the page now. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'sv';
}

/** Dates, money and counts in the language of the page. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      day: (day: string, style?: format.DayStyle) => format.formatDay(day, locale, style),
      moment: (instant: string, today?: string) => format.formatMoment(instant, locale, today),
      relativeDay: (day: string, today: string) => format.formatRelativeDay(day, today, locale),
      money: (kronor: number) => format.formatMoney(kronor, locale),
      moneyShort: (kronor: number) => format.formatMoneyShort(kronor, locale),
      number: (number: number) => format.formatNumber(number, locale),
      inWords: (count: number, gender?: 'common' | 'neuter') => format.countInWords(count, locale, gender),
      sentence: (text: string) => format.sentenceCase(text, locale),
      list: (items: readonly string[]) => format.listInWords(items, locale),
    }),
    [locale],
  );
}
