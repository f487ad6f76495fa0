import fc from 'fast-check';
import { foldedLetters, searchWords } from './search-words';

describe('what is looked for', () => {
  test.each([
    ['ÅNGSTRÖM', ['%ångström%']],
    ['  två   ord ', ['%två%', '%ord%']],
    ['Café Müller', ['%cafe%', '%muller%']],
    ['Helsingør', ['%helsingör%']],
    ['A\u030Abo', ['%åbo%']],
    ['100 % _x_ \\', ['%100%', '%\\%%', '%\\_x\\_%', '%\\\\%']],
    ['a\u0000b', ['%a%', '%b%']],
    [' \n ', []],
  ])('%j', (text, patterns) => {
    expect(searchWords(text).patterns).toEqual(patterns);
  });

  test('å, ä and ö are never taken for a and o, nor the other way round', () => {
    expect(searchWords('åäö aao').patterns).toEqual(['%åäö%', '%aao%']);
  });

  test('every letter that is folded becomes one that is not', () => {
    expect(foldedLetters.from).toHaveLength(foldedLetters.to.length);
    expect([...foldedLetters.to].filter((letter) => foldedLetters.from.includes(letter))).toEqual([]);
    expect(new Set(foldedLetters.from).size).toBe(foldedLetters.from.length);
  });

  test('whatever is typed gives at most eight patterns, none longer than twice what is read, without a bare wildcard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { patterns } = searchWords(text);
        expect(patterns.length).toBeLessThanOrEqual(8);
        for (const pattern of patterns) {
          expect(pattern).not.toContain('\u0000');
          expect(pattern.slice(1, -1).replace(/\\[\\%_]/g, '')).not.toMatch(/[\\%_]/);
        }
      }),
    );
  });
});
