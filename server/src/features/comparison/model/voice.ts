import { catalogues, createI18n, formattingTag, type Locale, type Voice } from '@utblick/i18n';

/** Words of one language for a whole comparison. */
export interface ComparisonVoice extends Voice {
  readonly locale: Locale;
  /** A word of the catalogue under `taxonomy`; a key without a word stands for itself. */
  readonly word: (vocabulary: string, key: string) => string;
  /** "a, b eller c". */
  readonly anyOf: (items: readonly string[]) => string;
}

const kept = new Map<Locale, ComparisonVoice>();

/** The voice of one language, made once. */
export function voiceOf(locale: Locale): ComparisonVoice {
  const known = kept.get(locale);
  if (known) return known;
  const made = newVoice(locale);
  kept.set(locale, made);
  return made;
}

function newVoice(locale: Locale): ComparisonVoice {
  const tag = formattingTag(locale);
  const lists = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
  const choices = new Intl.ListFormat(tag, { style: 'long', type: 'disjunction' });
  const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    locale,
    tag,
    t: createI18n(locale).getFixedT(locale),
    word: (vocabulary, key) => wordsAt(locale, vocabulary)[key] ?? key,
    list: (items) => lists.format(items),
    anyOf: (items) => choices.format(items),
    sentence: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
    day: (isoDay) => days.format(new Date(`${isoDay.slice(0, 10)}T12:00:00Z`)),
  };
}

const wordsAt = (locale: Locale, vocabulary: string): Readonly<Record<string, string>> =>
  vocabulary
    .split('.')
    .reduce<unknown>((tree, part) => (tree as Readonly<Record<string, unknown>>)[part], catalogues[locale].taxonomy) as Readonly<
    Record<string, string>
  >;
