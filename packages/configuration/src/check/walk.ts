import { isMap, type PathStep } from '../raw/tree';

/** A map somewhere in a configuration, with the way to it. */
export interface Visited {
  readonly path: readonly PathStep[];
  readonly map: Record<string, unknown>;
}

/** Every map of a configuration in the order of the file, outermost first. */
export function* mapsIn(value: unknown, path: readonly PathStep[] = []): Generator<Visited> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* mapsIn(item, [...path, index]);
  } else if (isMap(value)) {
    yield { path, map: value };
    for (const [key, inner] of Object.entries(value)) yield* mapsIn(inner, [...path, key]);
  }
}

/** Every list of a configuration, with the way to it. */
export function* listsIn(
  value: unknown,
  path: readonly PathStep[] = [],
): Generator<{ path: readonly PathStep[]; items: readonly unknown[] }> {
  if (Array.isArray(value)) {
    yield { path, items: value };
    for (const [index, item] of value.entries()) yield* listsIn(item, [...path, index]);
  } else if (isMap(value)) {
    for (const [key, inner] of Object.entries(value)) yield* listsIn(inner, [...path, key]);
  }
}
