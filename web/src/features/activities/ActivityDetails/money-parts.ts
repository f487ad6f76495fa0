/** Where an activity's money comes from; `rest` is what the budget holds beyond the known parts. */
export interface MoneyPart {
  readonly key: 'grant' | 'cash' | 'inKind' | 'rest';
  readonly kronor: number;
  /** Of the whole bar, rounded. */
  readonly percent: number;
}

interface Totals {
  readonly budget: number | null;
  readonly grantReceived: number | null;
  readonly coFinancingCash: number | null;
  readonly coFinancingInKind: number | null;
}

/** The parts of a bar, those that are missing or zero left out. Without a budget the known parts are the whole. */
export function moneyParts({ budget, grantReceived, coFinancingCash, coFinancingInKind }: Totals): readonly MoneyPart[] {
  const known = [
    { key: 'grant', kronor: grantReceived ?? 0 },
    { key: 'cash', kronor: coFinancingCash ?? 0 },
    { key: 'inKind', kronor: coFinancingInKind ?? 0 },
  ] as const;
  const sum = known.reduce((total, { kronor }) => total + kronor, 0);
  const rest = { key: 'rest', kronor: Math.max((budget ?? 0) - sum, 0) } as const;
  const whole = sum + rest.kronor;
  return [...known, rest].filter(({ kronor }) => kronor > 0).map((part) => ({ ...part, percent: Math.round((part.kronor / whole) * 100) }));
}
