import { formattingTag, type Locale } from '../catalogue';
import { catalogues, createI18n } from '../create-i18n';
import type { Voice } from './part-words';

/** Words of one language for pages that the server words itself. */
export interface PageVoice extends Voice {
  readonly locale: Locale;
  /** A word of the catalogue under `taxonomy`; a key without a word stands for itself. */
  readonly word: (vocabulary: string, key: string) => string;
  /** "a, b eller c". */
  readonly anyOf: (items: readonly string[]) => string;
}

const kept = new Map<Locale, PageVoice>();

/** The voice of one language, made once. */
export function voiceOf(locale: Locale): PageVoice {
  const known = kept.get(locale);
  if (known) return known;
  const made = newVoice(locale);
  kept.set(locale, made);
  return made;
}

function newVoice(locale: Locale): PageVoice {
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
