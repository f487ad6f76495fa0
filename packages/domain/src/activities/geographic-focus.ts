/** Groups of countries that a tenant can turn to in the first place. */
export type CountryGroup = 'eu' | 'nordic';

/** What the reference list says of a country. */
export interface GroupedCountry {
  readonly code: string;
  readonly eu: boolean;
  readonly nordic: boolean;
}

/** Whether a country lies in any of the groups. */
export const isWithin = (groups: readonly CountryGroup[], { eu, nordic }: Omit<GroupedCountry, 'code'>): boolean =>
  (groups.includes('eu') && eu) || (groups.includes('nordic') && nordic);

/**
 * The countries that lie outside a tenant's focus (HUD §4.1), each once, in the order given. A focus without groups is
 * none: nothing lies outside it. Codes that the reference list does not have are left out: nothing is known of them.
 */
export function outsideFocus(
  groups: readonly CountryGroup[],
  codes: readonly (string | null)[],
  countries: readonly GroupedCountry[],
): string[] {
  if (groups.length === 0) return [];
  const outside = new Set(countries.filter((country) => !isWithin(groups, country)).map(({ code }) => code));
  return [...new Set(codes.flatMap((code) => (code !== null && outside.has(code) ? code : [])))];
}
