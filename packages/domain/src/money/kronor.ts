import { type AmountFault, amountDigits } from './amount-text';

/** Whole Swedish kronor, an integer from 0 to {@link maxKronor}. The register knows no öre. */
export type Kronor = number;

/** The largest amount the register takes; sums of thousands of them are still exact. */
export const maxKronor: Kronor = 1_000_000_000_000;

/** Why a typed amount is refused; `not_whole_kronor`: it has öre. Each has its own sentence in the catalogues. */
export type KronorFault = Exclude<AmountFault, 'too_many_decimals'> | 'not_whole_kronor';

/** The amount that was typed, or why it is not one. */
export type ParsedKronor = { readonly ok: true; readonly kronor: Kronor } | { readonly ok: false; readonly reason: KronorFault };

export type MoneyLocale = 'sv' | 'en';

const kronorWords = /^(?:sek|kr)(?![\p{L}])\.?|(?<![\p{L}])(?:kr|kronor|sek)\.?$|:-$/iu;

/**
 * Reads an amount in kronor as people type it in Swedish or English: "1 250 000", "1 250 000 kr", "1,250,000". Öre that are
 * zero are let through ("500,00"); other öre are refused rather than rounded, negative amounts likewise.
 */
export function parseKronor(text: string): ParsedKronor {
  const digits = amountDigits(text, kronorWords);
  if (typeof digits === 'string') return { ok: false, reason: digits === 'too_many_decimals' ? 'not_whole_kronor' : digits };
  if (/[1-9]/.test(digits.decimals)) return { ok: false, reason: 'not_whole_kronor' };
  // Compared by length first: a number of a hundred digits must not become Infinity on its way.
  const whole = digits.whole.replace(/^0+(?=\d)/, '');
  if (whole.length > String(maxKronor).length || Number(whole) > maxKronor) return { ok: false, reason: 'too_large' };
  return { ok: true, kronor: Number(whole) };
}

/** True for what the register takes as an amount. */
export function isKronor(value: unknown): value is Kronor {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= maxKronor;
}

const formats: Readonly<Record<MoneyLocale, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 }),
};

/** The amount with grouping, currency and non-breaking spaces, as the reader's language writes it. Differences may be negative. */
export function formatKronor(kronor: Kronor, locale: MoneyLocale): string {
  return formats[locale].format(kronor);
}
