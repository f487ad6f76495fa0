import type { Carrier, Rule } from './schema/rule';

/** What a period is to the documents that carry its report. */
export type CarriedPeriod = NonNullable<Carrier['for']>;

/**
 * The ordinary documents that a report comes into at a step, for one period (HUD-F2: the interim report, or the yearly
 * one). Empty where the document names none.
 */
export const carriersAt = (rule: Rule, stepKey: string, period: CarriedPeriod): readonly Carrier[] =>
  (rule.carrier.value ?? []).filter(
    (carrier) => (carrier.for === undefined || carrier.for === period) && (carrier.step === undefined || carrier.step === stepKey),
  );
