const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Day 0 of the count by which spreadsheets keep days. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The ISO day, where there is such a day. */
function isoDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const iso = at.toISOString().slice(0, 10);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? iso : null;
}

/**
 * The day in a cell as an ISO date: written `2027-01-01`, `20270101`, `1 januari 2027`, `1/1 2027` or `1.1.2027`, or the
 * number by which a spreadsheet keeps it. Null where it is no day.
 */
export function dayInCell(cell: string): string | null {
  const text = cell.trim().toLowerCase();
  if (/^[2-9]\d{4}$/.test(text)) return new Date(SPREADSHEET_EPOCH + Number(text) * DAY).toISOString().slice(0, 10);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[t ].*)?$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/. ]+(\d{4})$/.exec(text);
  if (numbers) return isoDay(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})\.? ([a-zåäö]{3})[a-zåäö]*\.? (\d{4})$/.exec(text);
  const month = months.indexOf(words?.[2] ?? '') + 1;
  return words && month > 0 ? isoDay(Number(words[3]), month, Number(words[1])) : null;
}
