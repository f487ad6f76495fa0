import fc from 'fast-check';
import { formatEuro, kronorOf, parseEuro } from './euro';
import { formatKronor, isKronor, maxKronor, parseKronor } from './kronor';

describe('amounts in kronor as people type them', () => {
  test.each([
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u00a0000\u00a0kr', 1_250_000],
    ['1\u2009250\u2009000 kr', 1_250_000],
    ['1\u202f250\u202f000\u00a0kr', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1250000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['SEK 1,250,000', 1_250_000],
    ['1,250,000.00', 1_250_000],
    ['1 250 000,00 kronor', 1_250_000],
    ['500:-', 500],
    ['500kr.', 500],
    [' 0 ', 0],
    ['0007', 7],
    ['1 000 000 000 000', maxKronor],
  ])('%p is understood', (text, kronor) => {
    expect(parseKronor(text)).toEqual({ ok: true, kronor });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['12a', 'letters'],
    ['tolv', 'letters'],
    ['1,2 mkr', 'letters'],
    ['100 tkr', 'letters'],
    ['500 EUR', 'letters'],
    ['1 250 000,50', 'not_whole_kronor'],
    ['12.5', 'not_whole_kronor'],
    ['1 250,1234', 'not_whole_kronor'],
    ['-5', 'negative'],
    ['−5 kr', 'negative'],
    ['12 34', 'malformed'],
    ['1 250 00', 'malformed'],
    ['1,250 000', 'malformed'],
    ['1,25,000', 'malformed'],
    ['1,250,00', 'malformed'],
    ['kr', 'malformed'],
    ['5%', 'malformed'],
    ['1e6', 'letters'],
    ['1 000 000 000 001', 'too_large'],
    ['9'.repeat(400), 'too_large'],
  ])('%p is refused as %s', (text, reason) => {
    expect(parseKronor(text)).toEqual({ ok: false, reason });
  });

  test('what is formatted reads back as the same amount in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxKronor }), fc.constantFrom('sv' as const, 'en' as const), (kronor, locale) => {
        expect(parseKronor(formatKronor(kronor, locale))).toEqual({ ok: true, kronor });
      }),
    );
  });

  test('formatted amounts never break across lines', () => {
    expect(formatKronor(1_250_000, 'sv')).toBe('1\u00a0250\u00a0000\u00a0kr');
    expect(formatKronor(1_250_000, 'en')).toBe('SEK\u00a01,250,000');
  });

  test('whatever is typed gives an amount the register takes or a reason, never anything else', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789 ,.-kr\u00a0') }));
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseKronor(text);
        expect(parsed.ok ? isKronor(parsed.kronor) : parsed.reason.length > 0).toBe(true);
      }),
    );
  });

  test.each([[-1], [0.5], [maxKronor + 1], [Number.NaN], ['5'], [null]])('%p is no amount', (value) => {
    expect(isKronor(value)).toBe(false);
  });
});

describe('amounts in euro', () => {
  test.each([
    ['1 250,5', 125_050],
    ['€1,250.50', 125_050],
    ['1 250,50 €', 125_050],
    ['EUR 12', 1_200],
  ])('%p is understood', (text, cents) => {
    expect(parseEuro(text)).toEqual({ ok: true, cents });
  });

  test('finer than a cent is refused, not rounded', () => {
    expect(parseEuro('12,3456')).toEqual({ ok: false, reason: 'too_many_decimals' });
    expect(parseEuro('12 kr')).toEqual({ ok: false, reason: 'letters' });
  });

  test('what is formatted reads back as the same cents in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), fc.constantFrom('sv' as const, 'en' as const), (cents, locale) => {
        expect(parseEuro(formatEuro(cents, locale))).toEqual({ ok: true, cents });
      }),
    );
  });

  test('becomes kronor at the rate of its day, half a krona up', () => {
    expect(kronorOf({ cents: 100_000_00, rate: '11.4523', rateOn: '2026-06-30' })).toBe(1_145_230);
    expect(kronorOf({ cents: 1_00, rate: '11.5', rateOn: '2026-06-30' })).toBe(12);
    expect(kronorOf({ cents: 1_00, rate: '11.4999999999', rateOn: '2026-06-30' })).toBe(11);
  });

  test('is exact where floating point is not: within half a krona of the true product', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), fc.integer({ min: 1, max: 999_999 }), (cents, tenThousandths) => {
        const rate = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
        const twice = 2n * BigInt(kronorOf({ cents, rate, rateOn: '2026-06-30' })) * 1_000_000n;
        const product = 2n * BigInt(cents) * BigInt(tenThousandths);
        expect(product - twice < 1_000_000n && product - twice >= -1_000_000n).toBe(true);
      }),
    );
  });

  test.each([['0'], ['-11'], ['11,4'], ['elva'], ['']])('the rate %p is refused', (rate) => {
    expect(() => kronorOf({ cents: 100, rate, rateOn: '2026-06-30' })).toThrow(RangeError);
  });
});
