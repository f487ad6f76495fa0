import { createInstance, type i18n } from 'i18next';
import type { Catalogue, Locale } from './catalogue';
import { en } from './en';
import { i18nOptions } from './i18n-options';
import { sv } from './sv';

/** Both languages at once. The client loads one at a time with {@link loadCatalogue} instead. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { sv, en };

/** A ready translator for one language, for texts outside a page: mail, generated documents. */
export function createI18n(locale: Locale): i18n {
  const instance = createInstance();
  void instance.init(i18nOptions(locale, catalogues));
  return instance;
}
