import { formattingTag } from '@utblick/i18n';
import { useMemo } from 'react';
import { useLocale } from './useFormat';

/** Names of countries by their two-letter codes, in the language of the page. */
export function useCountryName(): (code: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames(formattingTag(locale), { type: 'region' });
    return (code) => names.of(code) ?? code;
  }, [locale]);
}
