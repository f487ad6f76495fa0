import { Places } from './raw/places';
import { isRawMap, type RawMap, type RawValue } from './raw/tree';

/**
 * Lays a local file over a base, both as raw trees. Maps are merged field by field and lists of items with keys item by
 * item (unknown keys come last); a part, a list of values or a single value of the local file replaces the base's.
 * `places` remember, for the merged tree, where each entry was written in whichever file it came from.
 */
export function overlay(base: RawMap, local: RawMap, places: Places = new Places()): RawMap {
  const merged: RawMap = {};
  for (const key of new Set([...Object.keys(base), ...Object.keys(local)])) {
    const under = own(base, key);
    const over = own(local, key);
    const mergesInside = isMerged(under, over);
    merged[key] = (mergesInside ? layOver(under, over, places) : (over ?? under)) ?? null;
    places.carry({ container: over === undefined || mergesInside ? base : local, step: key }, { container: merged, step: key });
  }
  return merged;
}

function own(map: RawMap, key: string): RawValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMerged(under: RawValue | undefined, over: RawValue | undefined): boolean {
  if (isRawMap(under) && isRawMap(over)) return !isPart(over);
  return isKeyedList(under) && isKeyedList(over);
}

function layOver(under: RawValue | undefined, over: RawValue | undefined, places: Places): RawValue | undefined {
  if (isRawMap(under) && isRawMap(over)) return overlay(under, over, places);
  return isKeyedList(under) && isKeyedList(over) ? overlayItems(under, over, places) : over;
}

function overlayItems(under: RawMap[], over: RawMap[], places: Places): RawMap[] {
  const merged: RawMap[] = [];
  for (const [index, item] of under.entries()) {
    const at = over.findIndex(({ key }) => key === item.key);
    const local = over[at];
    places.carry(local ? { container: over, step: at } : { container: under, step: index }, { container: merged, step: merged.length });
    merged.push(local ? overlay(item, local, places) : item);
  }
  for (const [index, item] of over.entries()) {
    const firstOfItsKey = over.findIndex(({ key }) => key === item.key) === index;
    if (firstOfItsKey && under.some(({ key }) => key === item.key)) continue;
    places.carry({ container: over, step: index }, { container: merged, step: merged.length });
    merged.push(item);
  }
  return merged;
}

/** A part is one answer with its source: the local answer replaces the document's whole, source and all. */
function isPart(value: RawMap): boolean {
  if (Object.hasOwn(value, 'key')) return false;
  return Object.hasOwn(value, 'value') || Object.hasOwn(value, 'stated') || Object.hasOwn(value, 'source');
}

function isKeyedList(value: RawValue | undefined): value is RawMap[] {
  return Array.isArray(value) && value.every((item) => isRawMap(item) && Object.hasOwn(item, 'key'));
}
