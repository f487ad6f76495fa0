/** The number of the month that a word of at least three letters begins, 1 to 12; 0 when there is none. */
function monthNamed(word: string | undefined, locale: string): number {
  if (word === undefined || word.length < 3) return 0;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2024, at, 1)).toLocaleLowerCase(locale));
  return names.findIndex((name) => name.startsWith(word)) + 1;
}

/** The ISO day of a year, month and day, or null where the calendar has no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}

/** The day that a picked value or a typed ISO day stands for. */
export const isIsoDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
};

/**
 * Reads a day as people write it: "2025-03-03", "20250303", "3 mars 2025", "3 mar 2025", "3/3 2025", "3.3.2025", and in
 * English "March 3, 2025". The year must be there; nothing is guessed. Returns an ISO day, or null.
 */
export function parseDay(typed: string, locale: string): string | null {
  const text = typed
    .trim()
    .toLocaleLowerCase(locale)
    .replace(/[\u00a0\u202f]/g, ' ');
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})\s?[./-]\s?(\d{1,2})[./\s-]\s?(\d{4})$/.exec(text);
  if (figures) return isoDay(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const named = /^(?:den )?(\d{1,2})\.? (\p{L}+)\.?,? (\d{4})$/u.exec(text);
  if (named) return isoDay(Number(named[3]), monthNamed(named[2], locale), Number(named[1]));
  const monthFirst = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  return monthFirst ? isoDay(Number(monthFirst[3]), monthNamed(monthFirst[1], locale), Number(monthFirst[2])) : null;
}

/** An ISO day in words, "3 mars 2025"; anything else as it is. */
export function dayInWords(value: string, locale: string): string {
  if (!isIsoDay(value)) return value;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  );
}
