import fc from 'fast-check';
import { type AccentTokens, accentTokens, hasStateHue, leastContrast } from './accent';
import { contrast, distance, toHex, toOklch } from './colour';

/** Colours drawn by hand by a designer: what was given, then tint, line, and the three for dark mode. */
const drawn = [
  ['#0B4F8C', '#EAF2F9', '#A9C6E0', '#7DB6F0', '#14283C', '#2F5579'],
  ['#00666A', '#E5F3F3', '#9FCCCD', '#5CC6C8', '#0F2E2F', '#27595B'],
  ['#86235F', '#F8EDF3', '#D9B3C9', '#EC9CC8', '#37182A', '#6D3454'],
  ['#586100', '#F3F5E2', '#C5CB93', '#C6CF5C', '#2A2E0E', '#565C22'],
  ['#553C9A', '#F0EDF9', '#C2B6E3', '#B9A6F4', '#241D3D', '#4B3F7B'],
  ['#2C3743', '#ECEFF1', '#B4BCC4', '#C3CCD5', '#242A31', '#4A545F'],
] as const;

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

function expectReadable({ light, dark }: AccentTokens): void {
  for (const colours of [light, dark]) {
    expect(contrast(colours.accent, colours.background)).toBeGreaterThanOrEqual(leastContrast);
    expect(contrast(colours.accent, colours.onAccent)).toBeGreaterThanOrEqual(leastContrast);
  }
}

describe('accentTokens', () => {
  test.each(drawn)('comes near what a designer drew for %s', (given, background, line, dark, darkBackground, darkLine) => {
    const tokens = accentTokens(given);
    expect(tokens.changes).toEqual([]);
    expect(tokens.light.accent).toBe(given);
    expectReadable(tokens);
    const pairs = [
      [tokens.light.background, background],
      [tokens.light.line, line],
      [tokens.dark.accent, dark],
      [tokens.dark.background, darkBackground],
      [tokens.dark.line, darkLine],
    ] as const;
    for (const [derived, hand] of pairs) expect(distance(derived, hand)).toBeLessThan(0.065);
  });

  test('can be read in any colour, and never looks like a state', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const tokens = accentTokens(given);
        expectReadable(tokens);
        expect(hasStateHue(tokens.light.accent)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps a colour that needs no change, and says so when it changes one', () => {
    fc.assert(
      fc.property(anyColour, (given) => {
        const tokens = accentTokens(given);
        expect(tokens.light.accent === given.toUpperCase()).toBe(tokens.changes.length === 0);
      }),
    );
  });

  test('tells why', () => {
    expect(accentTokens('#FFE000').changes).toEqual(['too_light']);
    expect(accentTokens('#B3261E').changes).toContain('hue_of_a_state');
    expect(accentTokens('blue').changes).toEqual(['unreadable']);
    expect(accentTokens(null).changes).toEqual([]);
  });
});

describe('colours', () => {
  test('survive the way to OKLCH and back', () => {
    fc.assert(fc.property(anyColour, (hex) => expect(distance(toHex(toOklch(hex)), hex)).toBeLessThan(0.01)));
  });

  test('contrast is that of WCAG', () => {
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });
});
