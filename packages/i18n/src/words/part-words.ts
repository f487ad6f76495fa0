import type { TFunction } from 'i18next';
import { type ActorVocabulary, midSentence } from './actor-words';

/** How often something happens, as the server sends it. */
export interface CadenceInData {
  readonly type: string;
  /** Months whose last day ends a period, 1–12. */
  readonly months: readonly number[] | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly latestBy: string | null;
  readonly alsoWhenNeeded: boolean;
}

/** The last day of something, as the server sends it. */
export interface DeadlineInData {
  readonly type: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly days: number | null;
  readonly role: string | null;
  readonly date: string | null;
}

/** What it takes to say a part in one language. */
export interface Voice extends Omit<ActorVocabulary, 'word'> {
  readonly t: TFunction;
  readonly word: (vocabulary: 'unitKind.many' | 'outside' | 'cadence' | 'deadline', key: string) => string;
  /** The tag for dates: `sv-SE`. */
  readonly tag: string;
  /** "15 januari 2027". */
  readonly day: (isoDay: string) => string;
}

const monthName = (month: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1));

const dayOfYear = (month: number, day: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, day));

/** "Varje mandatperiod, och när det behövs", "2–4 gånger om året". */
export function cadenceInWords(cadence: CadenceInData, { t, word, list, tag, day }: Voice): string {
  const { type, min, max, months, latestBy, alsoWhenNeeded } = cadence;
  if (type === 'n_per_year' && min !== null) {
    if (max === null) return t('strategy.nPerYear', { min });
    return max === min ? t('taxonomy.cadence.n_per_year', { count: min }) : t('taxonomy.cadence.n_to_m_per_year', { min, max });
  }
  const plain = word('cadence', type);
  if (months) return `${plain}: ${list(months.map((month) => monthName(month, tag)))}`;
  if (latestBy) return t('strategy.latestByToo', { cadence: plain, day: day(latestBy) });
  return alsoWhenNeeded ? t('strategy.orWhenNeeded', { cadence: plain }) : plain;
}

/** "15 januari", "Dagen följer dokumentet". */
export function deadlineInWords(deadline: DeadlineInData, { t, word, sentence, tag, day: dayInWords }: Voice): string {
  const { type, month, day, days, role, date } = deadline;
  if (type === 'calendar_date' && month !== null && day !== null) return dayOfYear(month, day, tag);
  if (type === 'days_before_meeting' && days !== null) return t('strategy.beforeMeeting', { count: days, body: midSentence(role ?? '') });
  if (date) return t('strategy.latestBy', { day: dayInWords(date) });
  if (type === 'follows_carrier') return t('strategy.followsCarrier');
  return sentence(word('deadline', type));
}
