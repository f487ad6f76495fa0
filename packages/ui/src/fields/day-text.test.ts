import fc from 'fast-check';
import { dayInWords, isIsoDay, parseDay } from './day-text';

describe('parseDay', () => {
  test.each([
    ['2025-03-03', '2025-03-03'],
    ['20250303', '2025-03-03'],
    ['2025-3-3', '2025-03-03'],
    ['3 mars 2025', '2025-03-03'],
    [' 3 MARS 2025 ', '2025-03-03'],
    ['den 3 mars 2025', '2025-03-03'],
    ['3 sep 2025', '2025-09-03'],
    ['3 sept. 2025', '2025-09-03'],
    ['3/3 2025', '2025-03-03'],
    ['3.12.2025', '2025-12-03'],
    ['29 februari 2024', '2024-02-29'],
  ])('reads %s', (typed, day) => expect(parseDay(typed, 'sv-SE')).toBe(day));

  test.each(['', '3 mars', '31 april 2025', '29 februari 2025', '2025-13-01', 'mars 2025', '3 blå 2025', 'snart', '99 mars 2025'])(
    'does not guess at %p',
    (typed) => expect(parseDay(typed, 'sv-SE')).toBeNull(),
  );

  test('reads English', () => {
    expect(parseDay('March 3, 2025', 'en-GB')).toBe('2025-03-03');
    expect(parseDay('3 Sept 2025', 'en-GB')).toBe('2025-09-03');
  });

  test('reads back every day it writes, in both languages', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('sv-SE', 'en-GB'), (iso, locale) => {
        expect(isIsoDay(iso)).toBe(true);
        expect(parseDay(dayInWords(iso, locale), locale)).toBe(iso);
      }),
    );
  });

  test('leaves what is not a day as it was written', () => {
    expect(dayInWords('nästa vecka', 'sv-SE')).toBe('nästa vecka');
  });
});
