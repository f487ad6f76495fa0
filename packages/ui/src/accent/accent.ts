import { contrast, hslHue, isHexColour, type Oklch, toHex, toOklch } from './colour';

/** The colours that one mode needs: text, buttons and markers; the tint behind selected things; its border; text on a filled button. */
export interface AccentColours {
  readonly accent: string;
  readonly background: string;
  readonly line: string;
  readonly onAccent: string;
}

/** Why an accent is not exactly the colour that was asked for. */
export type AccentChange = 'unreadable' | 'hue_of_a_state' | 'too_light';

export interface AccentTokens {
  readonly light: AccentColours;
  readonly dark: AccentColours;
  /** Empty when the colour is used as it was given. */
  readonly changes: readonly AccentChange[];
}

/** The accent of a tenant that has none of its own: a quiet slate. */
export const defaultAccent = '#2C3743';

/** Text in the accent colour has at least this contrast on its own tint, and so on white or on the dark page. */
export const leastContrast = 5.9;

const page = { light: '#FFFFFF', dark: '#13171B' } as const;
/** Hues (HSL) that belong to states: red and amber, and green. An accent there would read as a state. */
const stateHues = [
  { from: 0, to: 45 },
  { from: 130, to: 155 },
] as const;
/** Below this chroma a colour reads as grey and its hue says nothing. */
const greyChroma = 0.03;

const stateHueOf = (hex: string) =>
  toOklch(hex).chroma < greyChroma ? undefined : stateHues.find(({ from, to }) => hslHue(hex) >= from && hslHue(hex) <= to);

/** Whether a colour has a hue that belongs to states and so cannot be an accent. */
export const hasStateHue = (hex: string): boolean => stateHueOf(hex) !== undefined;

/** Turns the colour, lightness kept, until its hue lies outside the states', on the side that is nearest. */
function outsideStateHues(hex: string): string {
  const band = stateHueOf(hex);
  if (!band) return hex;
  const colour = toOklch(hex);
  const step = hslHue(hex) - band.from < band.to - hslHue(hex) ? -2 : 2;
  for (let turned = step; Math.abs(turned) <= 180; turned += step) {
    const candidate = toHex({ ...colour, hue: (colour.hue + turned + 360) % 360 });
    if (!hasStateHue(candidate)) return candidate;
  }
  return defaultAccent;
}

/** Moves the lightness in small steps until the colour can be read on its ground; its hue stays outside the states'. */
function readableOn(colour: Oklch, ground: string, direction: -1 | 1): string {
  for (let moved = colour; ; moved = { ...moved, lightness: moved.lightness + direction * 0.005 }) {
    const hex = outsideStateHues(toHex(moved));
    const spent = direction < 0 ? moved.lightness <= 0 : moved.lightness >= 1;
    if (spent || contrast(hex, ground) >= leastContrast) return hex;
  }
}

const tint = ({ chroma, hue }: Oklch, lightness: number, share: number, most: number): string =>
  toHex({ lightness, chroma: Math.min(most, chroma * share), hue });

function lightColours(hex: string): AccentColours {
  const colour = toOklch(hex);
  const background = tint(colour, 0.956, 0.14, 0.017);
  return {
    accent: contrast(hex, background) >= leastContrast ? hex : readableOn(colour, background, -1),
    background,
    line: tint(colour, 0.81, 0.44, 0.075),
    onAccent: page.light,
  };
}

function darkColours(hex: string): AccentColours {
  const colour = toOklch(hex);
  const background = tint(colour, 0.27, 0.4, 0.06);
  const bright = { lightness: 0.78, chroma: colour.chroma < greyChroma ? colour.chroma * 0.6 : 0.11, hue: colour.hue };
  return {
    accent: readableOn(bright, background, 1),
    background,
    line: tint(colour, 0.43, 0.66, 0.1),
    onAccent: page.dark,
  };
}

/**
 * Every colour an accent needs, in light and dark, from the one colour that a municipality gives (`#RRGGBB`, or null for
 * none). A colour too light to read is darkened, one with the hue of a state is turned, and both are told in `changes`.
 */
export function accentTokens(given: string | null): AccentTokens {
  if (given === null) return derived(defaultAccent, []);
  if (!isHexColour(given)) return derived(defaultAccent, ['unreadable']);
  const turned = outsideStateHues(given.toUpperCase());
  return derived(turned, turned === given.toUpperCase() ? [] : ['hue_of_a_state']);
}

function derived(hex: string, changes: readonly AccentChange[]): AccentTokens {
  const light = lightColours(hex);
  return { light, dark: darkColours(hex), changes: light.accent === hex ? changes : [...changes, 'too_light'] };
}

/** The custom properties that `tokens.css` reads, for an element that a tenant's pages stand in. */
export function accentProperties({ light, dark }: AccentTokens): Record<`--${string}`, string> {
  return {
    '--accent-light': light.accent,
    '--accent-bg-light': light.background,
    '--accent-line-light': light.line,
    '--on-accent-light': light.onAccent,
    '--accent-dark': dark.accent,
    '--accent-bg-dark': dark.background,
    '--accent-line-dark': dark.line,
    '--on-accent-dark': dark.onAccent,
  };
}
