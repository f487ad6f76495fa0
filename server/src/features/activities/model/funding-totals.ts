import type { Kronor } from '@utblick/domain';
import type { YearOfFunding } from './activity-content';

/** Sums over all years, whole kronor. Null where no year has a figure: a sum of nothing is not zero. */
export interface FundingTotals {
  readonly budget: Kronor | null;
  readonly grantReceived: Kronor | null;
  readonly coFinancingCash: Kronor | null;
  readonly coFinancingInKind: Kronor | null;
}

/** Adds up the years that have a figure. */
export function fundingTotals(years: readonly YearOfFunding[]): FundingTotals {
  const sumOf = (figure: keyof FundingTotals): Kronor | null => {
    const entered = years.flatMap((year) => year[figure] ?? []);
    return entered.length === 0 ? null : entered.reduce((sum, kronor) => sum + kronor, 0);
  };
  return {
    budget: sumOf('budget'),
    grantReceived: sumOf('grantReceived'),
    coFinancingCash: sumOf('coFinancingCash'),
    coFinancingInKind: sumOf('coFinancingInKind'),
  };
}
