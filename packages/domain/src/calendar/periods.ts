import { type Day, dayOf, monthEnd } from './day';
import { termElectedIn } from './electoral-term';

/** How often a rule asks for a report, in the words of the configuration. A part without a value is one that the document leaves open. */
export type RuleCadence =
  | { readonly type: 'yearly' }
  | { readonly type: 'interim_and_yearly'; readonly interimMonths: { readonly value: readonly number[] | null } }
  | { readonly type: 'month_ends'; readonly months: readonly number[] }
  | { readonly type: 'electoral_term'; readonly latestBy?: string | undefined }
  | { readonly type: 'n_per_year' | 'per_period' | 'regularly' | 'continuous' | 'by_instruction' };

/** What one report covers. Interim periods run from the new year, as municipal accounts do (HUD-F2). */
export interface ReportingPeriod {
  /** Stable within a rule: "2026", "2026-08", "2026-2030". */
  readonly key: string;
  readonly kind: 'interim' | 'year' | 'electoral_term';
  readonly from: Day;
  readonly to: Day;
}

/** The periods that can be dated, in order. `complete` is false where the rule asks for more but leaves their dates open. */
export interface DatedPeriods {
  readonly periods: readonly ReportingPeriod[];
  readonly complete: boolean;
}

/**
 * The periods of a rule that end in the year, or for electoral terms begin in it. Null where the cadence is not stated or
 * fixes no dates (n meetings a year, by instruction, continuously): such rounds are dated by people.
 */
export function periodsOf(cadence: RuleCadence | null, year: number): DatedPeriods | null {
  switch (cadence?.type) {
    case 'yearly':
      return { periods: [yearOf(year)], complete: true };
    case 'interim_and_yearly': {
      const months = cadence.interimMonths.value;
      return {
        periods: [...monthEnds(months ?? [], year).filter(({ kind }) => kind === 'interim'), yearOf(year)],
        complete: months !== null,
      };
    }
    case 'month_ends':
      return { periods: monthEnds(cadence.months, year), complete: true };
    case 'electoral_term':
      return { periods: termOf(year), complete: true };
    default:
      return null;
  }
}

function yearOf(year: number): ReportingPeriod {
  return { key: String(year), kind: 'year', from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

function monthEnds(months: readonly number[], year: number): readonly ReportingPeriod[] {
  const inOrder = [...new Set(months)].sort((one, other) => one - other);
  return inOrder.map((month): ReportingPeriod => {
    if (month === 12) return yearOf(year);
    return { key: `${year}-${String(month).padStart(2, '0')}`, kind: 'interim', from: dayOf(year, 1, 1), to: monthEnd(year, month) };
  });
}

function termOf(year: number): readonly ReportingPeriod[] {
  const term = termElectedIn(year);
  return term === null ? [] : [{ key: `${term.from.year}-${term.to.year}`, kind: 'electoral_term', from: term.from, to: term.to }];
}
