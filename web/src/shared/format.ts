import { formatKronor } from '@utblick/domain';
import { formattingTag, type Locale, numberWords } from '@utblick/i18n';

/** "15 januari 2027", "15 jan", "15 januari", "fredag 15 januari 2027", "15 jan 2027". */
export type DayStyle = 'long' | 'short' | 'dayAndMonth' | 'weekday' | 'shortWithYear';

const dayOptions: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortWithYear: { day: 'numeric', month: 'short', year: 'numeric' },
};

const atNoon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

/** An ISO day in words. English commas and Swedish full stops after short months are left out. */
export function formatDay(day: string, locale: Locale, style: DayStyle = 'long'): string {
  const format = new Intl.DateTimeFormat(formattingTag(locale), { ...dayOptions[style], timeZone: 'UTC' });
  return format
    .format(atNoon(day))
    .replace(/[.,]/g, '')
    .replace(/\bSept\b/, 'Sep');
}

/** An ISO instant as a day and a time in Sweden: "13 jan 09.15"; only the time when it is the day given as today. */
export function formatMoment(instant: string, locale: Locale, today?: string): string {
  const zone = { timeZone: 'Europe/Stockholm' } as const;
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat('sv-SE', { ...zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(date);
  const time = new Intl.DateTimeFormat('sv-SE', { ...zone, hour: '2-digit', minute: '2-digit' }).format(date);
  const shown = locale === 'sv' ? time.replace(':', '.') : time;
  if (day === today) return `${formatRelativeDay(day, today, locale)} ${shown}`;
  return `${formatDay(day, locale, today?.slice(0, 4) === day.slice(0, 4) ? 'short' : 'shortWithYear')} ${shown}`;
}

/** Whole days from one ISO day to another; negative when the other lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / 86_400_000);

/** A day as seen from today: "i dag", "om 4 dagar", "för 3 dagar sedan". */
export function formatRelativeDay(day: string, today: string, locale: Locale): string {
  return new Intl.RelativeTimeFormat(formattingTag(locale), { numeric: 'auto' }).format(daysBetween(today, day), 'day');
}

/** Whole kronor with their unit: "1 250 000 kr", with non-breaking spaces. */
export const formatMoney = (kronor: number, locale: Locale): string => formatKronor(kronor, locale);

/** A whole number with its groups: "1 250 000". */
export const formatNumber = (number: number, locale: Locale): string => new Intl.NumberFormat(formattingTag(locale)).format(number);

/** A large amount in short: "12,5 mkr", "412 tkr"; below ten thousand in full. English: "SEK 12.5 m". */
export function formatMoneyShort(kronor: number, locale: Locale): string {
  if (kronor < 10_000) return formatMoney(kronor, locale);
  const inMillions = kronor >= 950_000;
  const figure = new Intl.NumberFormat(formattingTag(locale), { maximumFractionDigits: inMillions ? 1 : 0 }).format(
    kronor / (inMillions ? 1_000_000 : 1000),
  );
  if (locale === 'sv') return `${figure}\u00a0${inMillions ? 'mkr' : 'tkr'}`;
  return `SEK\u00a0${figure}\u00a0${inMillions ? 'm' : 'k'}`;
}

/** A count in running text: in words up to twelve, in figures above. `neuter` gives Swedish "ett" for one. */
export function countInWords(count: number, locale: Locale, gender: 'common' | 'neuter' = 'common'): string {
  if (locale === 'sv' && count === 1 && gender === 'neuter') return 'ett';
  return numberWords[locale][count] ?? formatNumber(count, locale);
}

/** The text with its first letter made large, as at the start of a sentence. */
export const sentenceCase = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(formattingTag(locale)) + text.slice(1);

/** Names in a sentence: "Tor, Siv och Bo". */
export const listInWords = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(formattingTag(locale), { style: 'long', type: 'conjunction' }).format(items).replace(/, (and) /, ' $1 ');
