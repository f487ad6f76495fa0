import type { Locale } from '../catalogue';

/** A name as the owner of something: "Exempelstads", and "Provnäs" as it is, since Swedish adds nothing to an s, an x or a z. */
export function ownerInWords(name: string, locale: Locale): string {
  if (locale === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
