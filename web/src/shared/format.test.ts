import {
  countInWords,
  daysBetween,
  formatDay,
  formatMoment,
  formatMoney,
  formatMoneyShort,
  formatRelativeDay,
  listInWords,
  sentenceCase,
} from './format';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('days', () => {
  test('are written as in Swedish', () => {
    expect(formatDay('2027-01-15', 'sv')).toBe('15 januari 2027');
    expect(formatDay('2027-01-15', 'sv', 'short')).toBe('15 jan');
    expect(formatDay('2027-03-03', 'sv', 'short')).toBe('3 mars');
    expect(formatDay('2027-01-18', 'sv', 'weekday')).toBe('måndag 18 januari 2027');
  });

  test('are written as in English', () => {
    expect(formatDay('2027-01-15', 'en')).toBe('15 January 2027');
    expect(formatDay('2027-09-15', 'en', 'short')).toBe('15 Sep');
    expect(formatDay('2027-01-18', 'en', 'weekday')).toBe('Monday 18 January 2027');
  });

  test('are told from today', () => {
    expect(formatRelativeDay('2027-01-22', '2027-01-18', 'sv')).toBe('om 4 dagar');
    expect(formatRelativeDay('2027-01-18', '2027-01-18', 'sv')).toBe('i dag');
    expect(formatRelativeDay('2027-01-15', '2027-01-18', 'sv')).toBe('för 3 dagar sedan');
    expect(formatRelativeDay('2027-01-19', '2027-01-18', 'en')).toBe('tomorrow');
  });

  test('are counted over the change of clocks and over leap days', () => {
    const start = Date.parse('2023-12-25T00:00:00Z');
    const dayAt = (steps: number): string => new Date(start + steps * 86_400_000).toISOString().slice(0, 10);
    const wrong = Array.from({ length: 900 }, (_, steps) => steps - 450).filter((steps) => daysBetween(dayAt(0), dayAt(steps)) !== steps);
    expect(wrong).toEqual([]);
  });

  test('with a time are those of Sweden', () => {
    expect(formatMoment('2027-01-13T08:15:00Z', 'sv', '2027-01-18')).toBe('13 jan 09.15');
    expect(formatMoment('2027-01-17T23:30:00Z', 'sv', '2027-01-18')).toBe('i dag 00.30');
    expect(formatMoment('2026-07-13T08:15:00Z', 'en', '2027-01-18')).toBe('13 Jul 2026 10:15');
  });
});

describe('money', () => {
  test('has its groups and its unit, and never breaks over lines', () => {
    expect(plain(formatMoney(1_250_000, 'sv'))).toBe('1 250 000 kr');
    expect(formatMoney(1_250_000, 'sv')).not.toContain(' ');
  });

  test('is shortened where the exact figure is a click away', () => {
    expect(plain(formatMoneyShort(12_480_000, 'sv'))).toBe('12,5 mkr');
    expect(plain(formatMoneyShort(412_000, 'sv'))).toBe('412 tkr');
    expect(plain(formatMoneyShort(9_500, 'sv'))).toBe('9 500 kr');
    expect(plain(formatMoneyShort(12_480_000, 'en'))).toBe('SEK 12.5 m');
  });
});

describe('counts', () => {
  test('are words up to twelve', () => {
    expect(countInWords(2, 'sv')).toBe('två');
    expect(countInWords(12, 'sv')).toBe('tolv');
    expect(countInWords(13, 'sv')).toBe('13');
    expect(countInWords(1, 'sv', 'neuter')).toBe('ett');
    expect(countInWords(3, 'en')).toBe('three');
  });

  test('begin a sentence', () => {
    expect(sentenceCase(countInWords(8, 'sv'), 'sv')).toBe('Åtta');
  });

  test('and names make a list', () => {
    expect(listInWords(['Tor', 'Siv', 'Bo'], 'sv')).toBe('Tor, Siv och Bo');
    expect(listInWords(['Tor'], 'sv')).toBe('Tor');
  });
});
