/** A colour in OKLCH: lightness 0–1, chroma from 0 (grey) to about 0.3, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** A colour as `#RRGGBB`. */
export const isHexColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

const channels = (hex: string): Triple => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple;
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const encoded = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours as WCAG defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Hue in degrees as designers name it (HSL): red 0, green 120, blue 240. Grey has hue 0. */
export function hslHue(hex: string): number {
  const [red, green, blue] = channels(hex);
  const greatest = Math.max(red, green, blue);
  const span = greatest - Math.min(red, green, blue);
  if (span === 0) return 0;
  if (greatest === red) return (((green - blue) / span) * 60 + 360) % 360;
  return greatest === green ? ((blue - red) / span + 2) * 60 : ((red - green) / span + 4) * 60;
}

/** Reads `#RRGGBB` as OKLCH, where equal steps look equal. */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = channels(hex).map(linear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
}

function toLinear({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Writes OKLCH as `#RRGGBB`; a colour no screen can show loses chroma until it can. */
export function toHex(colour: Oklch): string {
  let { chroma } = colour;
  let light = toLinear(colour);
  while (chroma > 0 && light.some((part) => part < -0.0005 || part > 1.0005)) {
    chroma = Math.max(0, chroma - 0.004);
    light = toLinear({ ...colour, chroma });
  }
  const parts = light.map((part) => Math.round(Math.min(1, Math.max(0, encoded(Math.min(1, Math.max(0, part))))) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** How far apart two colours look, in OKLab; about 0.02 is the least a person notices side by side. */
export function distance(one: string, other: string): number {
  const [from, to] = [toOklch(one), toOklch(other)];
  const turn = ((from.hue - to.hue) * Math.PI) / 180;
  const squared = from.chroma ** 2 + to.chroma ** 2 - 2 * from.chroma * to.chroma * Math.cos(turn);
  return Math.sqrt((from.lightness - to.lightness) ** 2 + Math.max(0, squared));
}
