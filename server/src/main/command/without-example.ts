import { type Configuration, isPart } from '@utblick/configuration';
import { canonicalJson } from '@utblick/domain';

/**
 * A configuration without what the example data brought in: whatever still reads as in the example version goes back to
 * what the version before it said, items that only the example version had are gone, and what somebody has decided since
 * stays.
 */
export function withoutExample(
  current: Configuration,
  { before, example }: { before: Configuration; example: Configuration },
): Configuration {
  return reverted(before, example, current) as Configuration;
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || (isObject(one) && isObject(other) && canonicalJson(one) === canonicalJson(other));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function reverted(before: unknown, example: unknown, current: unknown): unknown {
  if (same(example, current)) return before;
  // A part is one answer with its source: somebody's own replaces the invented one whole.
  if (same(before, example) || isPart(current)) return current;
  if (Array.isArray(example) && Array.isArray(current)) return revertedList(Array.isArray(before) ? before : [], example, current);
  if (isObject(example) && isObject(current) && !Array.isArray(current))
    return revertedMap(isObject(before) ? before : {}, example, current);
  return current;
}

function revertedMap(before: object, example: object, current: object): object {
  const was = new Map<string, unknown>(Object.entries(before));
  const came = new Map<string, unknown>(Object.entries(example));
  const entries = Object.entries(current).map(([key, value]): [string, unknown] => [key, reverted(was.get(key), came.get(key), value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function revertedList(before: readonly unknown[], example: readonly unknown[], current: readonly unknown[]): unknown[] {
  const find = (list: readonly unknown[], item: unknown): unknown => list.find((one) => identity(one) === identity(item));
  return current.flatMap((item) => {
    const [was, came] = [find(before, item), find(example, item)];
    if (came === undefined) return [item];
    return was === undefined ? [] : [reverted(was, came, item)];
  });
}

/** Items are the same when their keys are; what has no key is what it says. */
const identity = (item: unknown): string => (isObject(item) && 'key' in item ? `key ${String(item.key)}` : canonicalJson(item ?? null));
