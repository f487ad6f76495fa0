import { isMap } from './raw/tree';
import type { Configuration } from './schema/configuration';
import { isPart } from './schema/part';

/** One difference between two configurations. */
export interface Difference {
  /** The way to it in words: list names and item keys, never indexes. `order` at the end: the items changed places. */
  readonly path: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** What stood there before; null when it was added. */
  readonly before: unknown;
  /** What stands there after; null when it was removed. */
  readonly after: unknown;
}

/**
 * Everything that tells two configurations apart, in the order of the language; empty when they are equal. Items are
 * matched by their keys, parts are compared as answers (value, how much is stated, origin, source).
 */
export function differenceBetween(before: Configuration, after: Configuration): Difference[] {
  return compareMaps([], before, after);
}

/** A difference on one line: `changed rules › arlig › deadline: {…} → {…}`. */
export function differenceLine({ path, kind, before, after }: Difference): string {
  const where = path.join(' › ');
  if (kind === 'added') return `added ${where}: ${JSON.stringify(after)}`;
  if (kind === 'removed') return `removed ${where}: ${JSON.stringify(before)}`;
  return `changed ${where}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
}

type Words = readonly string[];

function compare(path: Words, before: unknown, after: unknown): Difference[] {
  if (isEqual(before, after)) return [];
  if (isAbsent(before)) return [{ path, kind: 'added', before: null, after }];
  if (isAbsent(after)) return [{ path, kind: 'removed', before, after: null }];
  if (isPart(before) && isPart(after)) return compareParts(path, before, after);
  if (isMap(before) && isMap(after)) return compareMaps(path, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(path, before, after);
  return [{ path, kind: 'changed', before, after }];
}

/** A part that its document leaves open, without so much as a source, is nothing that was there before. */
function isAbsent(value: unknown): boolean {
  if (value === undefined) return true;
  return isPart(value) && value.stated === 'not_stated' && value.source.length === 0;
}

function compareMaps(path: Words, before: object, after: object): Difference[] {
  const old = new Map(Object.entries(before));
  const young = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key) => compare([...path, key], old.get(key), young.get(key)));
}

/** The answer stands under the part's own name; what is said about the answer stands under its field's. */
function compareParts(path: Words, before: object, after: object): Difference[] {
  const { value: old, ...aboutOld } = { value: null, ...before };
  const { value: young, ...aboutYoung } = { value: null, ...after };
  const inList = identities(old, path) && identities(young, path);
  const answer = isEqual(old, young)
    ? []
    : inList
      ? compare(path, old, young)
      : [{ path, kind: 'changed' as const, before: old, after: young }];
  return [...answer, ...compareMaps(path, aboutOld, aboutYoung)];
}

function compareLists(path: Words, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const oldKeys = identities(before, path);
  const youngKeys = identities(after, path);
  if (!oldKeys || !youngKeys) return [{ path, kind: 'changed', before, after }];
  const old = new Map(oldKeys.map((key, index) => [key, before[index]]));
  const young = new Map(youngKeys.map((key, index) => [key, after[index]]));
  const items = [...new Set([...oldKeys, ...youngKeys])].flatMap((key) => compare([...path, key], old.get(key), young.get(key)));
  return [
    ...items,
    ...compareOrder(
      path,
      oldKeys.filter((key) => young.has(key)),
      youngKeys.filter((key) => old.has(key)),
    ),
  ];
}

function compareOrder(path: Words, before: readonly string[], after: readonly string[]): Difference[] {
  return isEqual(before, after) ? [] : [{ path: [...path, 'order'], kind: 'changed', before, after }];
}

/** What items without a key of their own are known by. */
const identifyingFields: Readonly<Record<string, readonly string[]>> = {
  links: ['relation', 'document'],
  members: ['code'],
  populations: ['on'],
  permissions: ['allow', 'scope'],
  themes: ['theme'],
  meetings: ['role', 'on'],
};

/** What each item of a list is known by; null when it is no list, or its items cannot be told apart by a key. */
function identities(list: unknown, path: Words): string[] | null {
  if (!Array.isArray(list)) return null;
  const fields = identifyingFields[path.at(-1) ?? ''] ?? ['key'];
  const keys = list.flatMap((item) =>
    isMap(item) && fields.every((field) => typeof item[field] === 'string') ? [fields.map((field) => item[field]).join(' ')] : [],
  );
  return keys.length === list.length && new Set(keys).size === keys.length ? keys : null;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  if (!isMap(one) || !isMap(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isEqual(one[key], other[key]));
}
