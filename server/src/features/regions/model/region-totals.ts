/** A sum over fewer would point at single members, or be taken for the whole region. */
export const leastSharing = 3;

/** What the members share of one year, added up. Figures are null where nobody has entered any. */
export interface SharedSums {
  readonly activities: number | null;
  readonly twinTowns: number | null;
  readonly memberships: number | null;
  readonly grantReceived: number | null;
}

/** A total over the members that share it, or the word that they are too few. */
export interface Total {
  readonly key: string;
  readonly value: number | null;
  readonly sharing: number;
  readonly tooFew: boolean;
}

interface Sharing {
  readonly sharesActivities: boolean;
  readonly sharesFunding: boolean;
}

/** One member's part of a theme or a country. */
export interface MemberShare {
  readonly name: string;
  readonly activities: number;
}

/** A theme or a country, member by member; the total is null where too few share. */
export interface Breakdown<Share extends MemberShare> {
  readonly key: string;
  readonly total: number | null;
  readonly members: Share[];
}

/** The totals of the page, each with how many members it rests on; too few hide the figure. */
export function totalsOf(members: readonly Sharing[], sums: SharedSums, countries: number): Total[] {
  const activities = members.filter(({ sharesActivities }) => sharesActivities).length;
  const funding = members.filter(({ sharesFunding }) => sharesFunding).length;
  const total = (key: string, value: number | null, sharing: number): Total => {
    const tooFew = sharing < leastSharing;
    return { key, value: tooFew ? null : value, sharing, tooFew };
  };
  return [
    total('activities', sums.activities, activities),
    total('grants', sums.grantReceived, funding),
    total('countries', countries, activities),
    total('twin_towns', sums.twinTowns, activities),
    total('memberships', sums.memberships, activities),
  ];
}

/** Themes or countries, the most first, with or without the sums over the members. */
export function breakdownOf<Share extends MemberShare>(
  rows: readonly { readonly key: string; readonly members: Share[] }[],
  sharing: number,
): Breakdown<Share>[] {
  const sum = (members: readonly MemberShare[]): number => members.reduce((all, { activities }) => all + activities, 0);
  return [...rows]
    .sort((one, other) => sum(other.members) - sum(one.members) || one.key.localeCompare(other.key))
    .map(({ key, members }) => ({ key, members, total: sharing < leastSharing ? null : sum(members) }));
}
