/** Why a typed amount is not understood. `too_many_decimals`: finer than the currency's smallest coin. */
export type AmountFault = 'empty' | 'letters' | 'negative' | 'malformed' | 'too_many_decimals' | 'too_large';

/** A typed amount taken apart: the digits before and after the decimal mark, grouping removed. */
interface AmountDigits {
  readonly whole: string;
  /** Empty, or one or two digits. */
  readonly decimals: string;
}

/** Ordinary, non-breaking, figure, thin and narrow non-breaking space: what people type and what spreadsheets paste. */
const spaces = /[\u0020\u00a0\u2007\u2009\u202f\t]/g;
const grouped = /^(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/;

/**
 * Takes apart an amount written the Swedish or the English way ("1 250 000", "1 250 000,50", "1,250,000.50"), with or without
 * one of the currency words. A comma or point before exactly three digits groups; before one or two it is the decimal mark.
 */
export function amountDigits(text: string, currencyWords: RegExp): AmountDigits | AmountFault {
  const plain = text.replace(spaces, ' ').replaceAll('’', "'").trim();
  const number = plain.replace(currencyWords, '').trim();
  if (number === '') return plain === '' ? 'empty' : 'malformed';
  if (/^[-−–]/.test(number)) return /\p{L}/u.test(number) ? 'letters' : 'negative';
  if (/\p{L}/u.test(number)) return 'letters';
  const parts = grouped.exec(number);
  if (parts === null) return 'malformed';
  const [, whole = '', grouping, mark, decimals = ''] = parts;
  if (mark !== undefined && mark === grouping) return 'malformed';
  if (decimals.length > 2) return 'too_many_decimals';
  return { whole: whole.replace(/\D/g, ''), decimals };
}
