/** The year in the address; null asks for the latest that anything is known of. */
export function askedYear(search: URLSearchParams): number | null {
  const asked = search.get('ar') ?? '';
  return /^20\d\d$/.test(asked) ? Number(asked) : null;
}
