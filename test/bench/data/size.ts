/** How much data a bench runs on. */
export interface Size {
  readonly tenants: number;
  readonly activities: number;
}

/** The sizes the bench knows: quick, the one the table is about, and ten times as much in either direction. */
export const sizes = {
  quick: { tenants: 29, activities: 500 },
  full: { tenants: 290, activities: 500 },
  manyTenants: { tenants: 2900, activities: 500 },
  manyActivities: { tenants: 290, activities: 5000 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;

/** Ready-made rows per activity. */
export const PARTNERS = 3;
export const FUNDING_YEARS = [2024, 2025] as const;
export const UNITS = 20;
/** Years of kept totals, and themes in each. */
export const TOTAL_YEARS = [2021, 2022, 2023, 2024, 2025] as const;
export const THEMES = 6;

/** Reports that wait to be handed in, over all tenants: more than anybody hands in while a cell is measured. */
const WAITING = 12_000;

/** Open rounds of each tenant; in each, one report waits for the tenant's reporter. */
export const roundsOf = (tenants: number): number => Math.ceil(WAITING / tenants);

/** The mark that every text of a tenant's carries, by which a row in a wrong answer is seen. */
export const markOf = (tenant: number): string => `K${String(tenant).padStart(4, '0')}`;

/** Every so many tenants shares its totals with the next one only; all others share theirs with everybody. */
export const NAMED_AUDIENCE = 29;

const sharesWithAll = (tenant: number): boolean => tenant % NAMED_AUDIENCE !== 0;

/** Marks of tenants that share with everybody. */
export const openMarks = (tenants: number): string[] =>
  Array.from({ length: tenants }, (_, index) => index + 1)
    .filter(sharesWithAll)
    .map(markOf);

/** Marks that a tenant may see where totals are shared, beside those that everybody may: its own, and that of who names it. */
export function ownMarks(tenant: number, tenants: number): string[] {
  const before = tenant === 1 ? tenants : tenant - 1;
  return [tenant, ...(sharesWithAll(before) ? [] : [before])].map(markOf);
}

/** The API token of who reports for a tenant's first unit. */
export const reporterTokenOf = (tenant: number): string => `utb_bench-reporter-${tenant}`;

/** The API token of a tenant's reader. No secret: it opens nothing but a made-up database on a socket of its own. */
export const tokenOf = (tenant: number): string => `utb_bench-${tenant}`;
