import { canonicalJson } from '@utblick/domain';
import { isMap } from './raw/tree';
import type { Configuration } from './schema/configuration';
import { isPart } from './schema/part';

/** Two people's changes to the same configuration, put together. */
export interface Merged {
  readonly configuration: Configuration;
  /** Where both changed the same thing in different ways: list names and item keys. There the own change stands. */
  readonly clashes: readonly (readonly string[])[];
}

/**
 * Puts two changes of one configuration together: what only one side changed is taken from that side, items are matched by
 * their keys. Where both changed the same thing differently the own change stands and the place is named as a clash.
 */
export function mergeConfigurations(base: Configuration, own: Configuration, theirs: Configuration): Merged {
  const clashes: string[][] = [];
  const configuration = mergeValues({ base, own, theirs }, [], clashes) as Configuration;
  return { configuration, clashes };
}

/** The same place in the common ground and in both changes; undefined where it is not there. */
interface Sides {
  readonly base: unknown;
  readonly own: unknown;
  readonly theirs: unknown;
}

function mergeValues({ base, own, theirs }: Sides, path: readonly string[], clashes: string[][]): unknown {
  if (isSame(own, theirs) || isSame(base, theirs)) return own;
  if (isSame(base, own)) return theirs;
  if (isPlainMap(own) && isPlainMap(theirs)) return mergeMaps({ base, own, theirs }, path, clashes);
  if (isKeyed(own) && isKeyed(theirs)) return mergeItems({ base, own, theirs }, path, clashes);
  clashes.push([...path]);
  return own;
}

function mergeMaps({ base, own, theirs }: Sides, path: readonly string[], clashes: string[][]): unknown {
  const [under, left, right] = [mapOf(base), mapOf(own), mapOf(theirs)];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  const merged = [...keys].map((key) => {
    const sides = { base: under[key], own: left[key], theirs: right[key] };
    return [key, mergeValues(sides, [...path, key], clashes)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** The own order; what only the others have comes last. */
function mergeItems({ base, own, theirs }: Sides, path: readonly string[], clashes: string[][]): unknown {
  const [under, left, right] = [itemsOf(base), itemsOf(own), itemsOf(theirs)];
  const keys = new Set([...left.keys(), ...right.keys()]);
  const merged = [...keys].map((key) => {
    const sides = { base: under.get(key), own: left.get(key), theirs: right.get(key) };
    return mergeValues(sides, [...path, key], clashes);
  });
  return merged.filter((item) => item !== undefined);
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));

/** A part is one answer with its source: it is taken whole, from one side or the other. */
const isPlainMap = (value: unknown): value is Record<string, unknown> => isMap(value) && !isPart(value);
const mapOf = (value: unknown): Record<string, unknown> => (isMap(value) ? value : {});

type Item = { readonly key: string };
const isKeyed = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every((item) => isMap(item) && typeof item.key === 'string');
const itemsOf = (value: unknown): Map<string, Item> => new Map(isKeyed(value) ? value.map((item) => [item.key, item]) : []);
