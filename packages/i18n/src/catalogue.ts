import type { sv } from './sv';

/** The same keys with any text: what every language must offer. */
type SameKeys<Text> = Text extends string ? string : { readonly [Key in keyof Text]: SameKeys<Text[Key]> };

/** All texts of one language, by area. Swedish is the one that decides which keys there are. */
export type Catalogue = SameKeys<typeof sv>;

export const locales = ['sv', 'en'] as const;
/** A language of the interface. */
export type Locale = (typeof locales)[number];

/** Whether a language tag from an account or a browser is one we have. */
export const isLocale = (tag: string): tag is Locale => locales.some((locale) => locale === tag);

/** The tag used for dates, figures and sorting: Swedish as in Sweden, English as in the United Kingdom. */
export const formattingTag = (locale: Locale): string => (locale === 'sv' ? 'sv-SE' : 'en-GB');
