import type { InitOptions } from 'i18next';
import type { Catalogue, Locale } from './catalogue';

/**
 * Settings every i18next of ours shares. Values are not escaped: React escapes what it prints, and whoever writes HTML
 * by hand (mail) escapes there.
 */
export const i18nOptions = (locale: Locale, loaded: Partial<Record<Locale, Catalogue>>): InitOptions => ({
  lng: locale,
  fallbackLng: false,
  resources: Object.fromEntries(Object.entries(loaded).map(([tag, translation]) => [tag, { translation }])),
  interpolation: { escapeValue: false },
  initAsync: false,
});
