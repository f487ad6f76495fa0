import type { Catalogue, Locale } from './catalogue';

/** One language, in a file of its own where the bundler can split. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return locale === 'sv' ? (await import('./sv')).sv : (await import('./en')).en;
}
