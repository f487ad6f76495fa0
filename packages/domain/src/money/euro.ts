import { type AmountFault, amountDigits } from './amount-text';
import type { Kronor, MoneyLocale } from './kronor';

/** An amount in euro as the programme states it, with the rate and the day that turned it into kronor. */
export interface EuroAmount {
  /** Euro cents, a non-negative safe integer. */
  readonly cents: number;
  /** Kronor for one euro as decimal text ("11.4523"), so that no digit is lost on the way. */
  readonly rate: string;
  /** The day the rate was set, ISO 8601. */
  readonly rateOn: string;
}

/** The cents that were typed, or why they are not an amount. */
export type ParsedEuro = { readonly ok: true; readonly cents: number } | { readonly ok: false; readonly reason: AmountFault };

const euroWords = /^(?:€|eur(?![\p{L}]))|(?:€|(?<![\p{L}])(?:eur|euro))$/iu;
const maxCentsDigits = 14;

/** Reads an amount in euro, with cents or without, as people type it in Swedish or English. */
export function parseEuro(text: string): ParsedEuro {
  const digits = amountDigits(text, euroWords);
  if (typeof digits === 'string') return { ok: false, reason: digits };
  const cents = `${digits.whole}${digits.decimals.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  return cents.length > maxCentsDigits ? { ok: false, reason: 'too_large' } : { ok: true, cents: Number(cents) };
}

const formats: Readonly<Record<MoneyLocale, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
};

/** The amount in euro with cents, as the reader's language writes it. */
export function formatEuro(cents: number, locale: MoneyLocale): string {
  return formats[locale].format(cents / 100);
}

/**
 * The amount in whole kronor at its own rate, half a krona rounded up. Worked out in integers, so that no float drifts.
 * Throws a RangeError for cents that are not a non-negative safe integer and for a rate that is not a positive decimal number.
 */
export function kronorOf({ cents, rate }: EuroAmount): Kronor {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`Not an amount in cents: ${cents}`);
  const parts = /^(\d{1,6})(?:\.(\d{1,10}))?$/.exec(rate);
  const [, whole = '', decimals = ''] = parts ?? [];
  const scaled = BigInt(`${whole}${decimals}` || '0');
  if (parts === null || scaled === 0n) throw new RangeError(`Not a rate: ${rate}`);
  const divisor = 100n * 10n ** BigInt(decimals.length);
  return Number((BigInt(cents) * scaled * 2n + divisor) / (2n * divisor));
}
