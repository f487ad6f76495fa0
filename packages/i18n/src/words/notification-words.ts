import type { TFunction } from 'i18next';
import { formattingTag, type Locale } from '../catalogue';

/** The names, days and counts that a notification's sentences are made of. Titles only: nothing of what a thing contains. */
export interface NotificationWords {
  readonly round?: string | null;
  readonly unit?: string | null;
  readonly body?: string | null;
  readonly rule?: string | null;
  readonly tenant?: string | null;
  /** ISO date. */
  readonly day?: string | null;
  readonly count?: number | null;
  /** What a body decided, as in `notifications.outcome`. */
  readonly outcome?: string | null;
  /** The verb of the step that waits. */
  readonly verb?: string | null;
}

/** A notification as one line, and what there is to add. */
export interface NotificationSentences {
  readonly title: string;
  readonly text: string;
}

const stepWords: Readonly<Record<string, 'compile' | 'decide' | 'receive' | 'enter'>> = {
  compile: 'compile',
  approve: 'decide',
  adopt: 'decide',
  receive: 'receive',
  enter: 'enter',
};

/** What a notification says in the reader's language, the same on the page and in mail. */
export function notificationInWords(t: TFunction, locale: Locale, kind: string, words: NotificationWords): NotificationSentences {
  const { day, count, outcome, verb, ...names } = words;
  // The kinds differ in their words, not in which sentences they have.
  const sentences = `notifications.kind.${kind as 'activities_stale'}` as const;
  const values = {
    ...names,
    count: count ?? 0,
    day: day ? dayInWords(day, locale) : '',
    outcome: outcome ? t(`notifications.outcome.${outcome as 'approved'}`) : '',
    step: t(`notifications.step.${stepWords[verb ?? ''] ?? 'other'}`),
  };
  return { title: t(`${sentences}.title`, values), text: t(day ? `${sentences}.text` : `${sentences}.textWithoutDay`, values) };
}

/** An ISO date as a sentence writes it: "27 november 2026". */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(formattingTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
