import { canonicalJson } from '@utblick/domain';
import { freeKeyAmong } from '../free-key';
import { isRawMap, type RawMap, type RawValue } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import { writeConfiguration } from '../write';
import { changePart, type PartChange, type PartChanged } from './change-part';
import { areas, rawTree } from './raw-configuration';

/**
 * The text with what tells two configurations apart put into it in place. `before` may be less than the text says: what could not
 * be read of a half-written draft stays as it is written, remarks included. Nothing is taken away, and a new item whose key stands
 * in the text already gets one that is free.
 */
export function putChanges(text: string, before: Configuration, after: Configuration): PartChanged {
  const [old, young] = [treeOf(before), treeOf(after)];
  let changed: PartChanged = { ok: true, text };
  for (const area of areas) {
    if (isSame(old[area], young[area])) continue;
    const present = changed.ok ? rawTree(changed.text) : null;
    if (present === null) return { ok: false, code: 'unreadable' };
    const wanted = changesIn(present[area], old[area], young[area]);
    for (const change of wanted) if (changed.ok) changed = changePart(changed.text, { area, ...change });
  }
  return changed;
}

const treeOf = (configuration: Configuration): RawMap => rawTree(writeConfiguration(configuration)) ?? {};
const isSame = (one: RawValue | undefined, other: RawValue | undefined): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

type Change = Omit<PartChange, 'area'>;

/** What is to be written in one area, given what stands there. */
function changesIn(present: RawValue | undefined, before: RawValue | undefined, after: RawValue | undefined): Change[] {
  if (Array.isArray(after)) return after.filter(isRawMap).flatMap((item) => changesOf(item, itemsOf(present), itemsOf(before)));
  if (isRawMap(after) && isRawMap(present)) return [{ key: null, value: { ...present, ...fieldsApart(before, after) } }];
  return after === undefined ? [] : [{ key: null, value: after }];
}

function changesOf(item: RawMap, present: readonly RawMap[], before: readonly RawMap[]): Change[] {
  const old = before.find(({ key }) => key === item.key);
  if (isSame(old, item)) return [];
  const key = String(item.key);
  if (!old) {
    const free = freeKeyAmong(key, new Set(present.map((each) => String(each.key))));
    return [{ key: free, value: { ...item, key: free } }];
  }
  return [{ key, value: { ...present.find((each) => each.key === item.key), ...fieldsApart(old, item) } }];
}

/** The fields that say something else than before. */
function fieldsApart(before: RawValue | undefined, after: RawMap): RawMap {
  const old = isRawMap(before) ? before : {};
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => !isSame(old[field], value)));
}

const itemsOf = (value: RawValue | undefined): RawMap[] => (Array.isArray(value) ? value.filter(isRawMap) : []);
