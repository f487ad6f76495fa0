/** A YAML file as plain values, before anything is known about what they mean. */
export type RawValue = string | number | boolean | null | RawValue[] | RawMap;
export interface RawMap {
  [key: string]: RawValue;
}

/** One step of the way from the root of a tree to a value: a key of a map or an index of a list. */
export type PathStep = string | number;

/** True for a map, false for lists, scalars and nothing. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a map among raw values. */
export function isRawMap(value: RawValue | undefined): value is RawMap {
  return isMap(value);
}

/** A path as people write it: `rules[2].deadline.value.month`; empty for the root. */
export function pathText(path: readonly PathStep[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** The value at a path, or undefined where the tree has nothing there. */
export function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isMap(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}
