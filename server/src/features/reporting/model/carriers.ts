import { type CarriedPeriod, carriersAt, type Rule } from '@utblick/configuration';
import { periodsIn } from './planned-dates';

/** The period of a stored round, ISO dates. */
export interface RoundPeriod {
  readonly year: number;
  readonly periodTo: string;
}

/** What a round's period is to the documents that carry its reports: part of the year, or the year (HUD-F2). */
export function carriedPeriod(rule: Rule, { year, periodTo }: RoundPeriod): CarriedPeriod {
  const period = periodsIn(rule, year).find(({ to }) => to.toString() === periodTo);
  return period?.kind === 'interim' ? 'interim' : 'year';
}

/** Names of the documents that the reports come into at the step; empty where the rule names none. */
export const carrierNames = (rule: Rule, stepKey: string, period: RoundPeriod): string[] =>
  carriersAt(rule, stepKey, carriedPeriod(rule, period)).map(({ name }) => name);
