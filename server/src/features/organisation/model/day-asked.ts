const earliest = '1900-01-01';
const latest = '2200-12-31';

/** The day that a page is to show: what is asked for where that is a day, otherwise today. */
export function dayAsked(asked: string | null, today: string): string {
  if (asked === null || !/^\d{4}-\d{2}-\d{2}$/.test(asked) || asked < earliest || asked > latest) return today;
  const time = Date.parse(`${asked}T00:00:00Z`);
  // 31 February is read as a day in March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(asked) ? today : asked;
}
