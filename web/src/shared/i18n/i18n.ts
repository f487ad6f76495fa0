import { i18nOptions, isLocale, type Locale, loadCatalogue } from '@utblick/i18n';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const storageKey = 'utblick.locale';

/** The language chosen in this browser before; Swedish until somebody chooses. */
export function rememberedLocale(): Locale {
  const remembered = localStorage.getItem(storageKey);
  return remembered !== null && isLocale(remembered) ? remembered : 'sv';
}

/** Loads the texts of the first language; the page cannot be drawn before it. */
export async function startI18n(): Promise<void> {
  const locale = rememberedLocale();
  await i18next.use(initReactI18next).init(i18nOptions(locale, { [locale]: await loadCatalogue(locale) }));
  document.documentElement.lang = locale;
}

/** Changes the language of the page at once and remembers it in this browser. */
export async function changeLocale(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', await loadCatalogue(locale));
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  localStorage.setItem(storageKey, locale);
}
