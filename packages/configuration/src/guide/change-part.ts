import { canonicalJson } from '@utblick/domain';
import { Document } from 'yaml';
import { schemasAt } from '../expected';
import { inOrder } from '../in-order';
import { layOut, textForm } from '../raw/layout';
import { isRawMap, type RawMap, type RawValue } from '../raw/tree';
import { configurationSchema } from '../schema/configuration';
import { type Area, areas, rawTree } from './raw-configuration';
import { plainText, withArea } from './text-areas';

/** A part of a configuration that somebody writes by itself: a whole area, or one item of a list by its key. */
export interface PartPlace {
  readonly area: Area;
  /** An item of the area; null for the whole of it. */
  readonly key: string | null;
}

/** What is to stand there. Null takes it away. */
export interface PartChange extends PartPlace {
  readonly value: RawValue;
}

/** `unreadable`: the text is no YAML. `unfit`: what is to be written cannot stand there, as an item where there is no list. */
export type PartChanged = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: 'unreadable' | 'unfit' };

/** What stands at a place of a tree; null where nothing does. */
export function partAt(tree: RawMap, { area, key }: PartPlace): RawValue {
  const value = tree[area] ?? null;
  if (key === null) return value;
  return Array.isArray(value) ? (value.find(hasKey(key)) ?? null) : null;
}

/** Whether two trees say the same at a place. */
export const saysTheSame = (one: RawMap, other: RawMap, place: PartPlace): boolean => isSame(partAt(one, place), partAt(other, place));

/**
 * The text with one part of it changed in place: everything else stays as it is written, remarks included. A new item comes last
 * in its list, a new area where the language has it, and a list goes with its last item.
 */
export function changePart(text: string, change: PartChange): PartChanged {
  const before = rawTree(text);
  if (before === null) return { ok: false, code: 'unreadable' };
  if (isSame(partAt(before, change), change.value)) return { ok: true, text };
  const area = changedArea(before, change);
  if (area === undefined) return { ok: false, code: 'unfit' };
  const wanted = { format: 1, ...before, [change.area]: area };
  const inPlace = withArea(plainText(text), change.area, area);
  const changed = isWritten(inPlace, wanted) ? inPlace : writtenAnew(wanted);
  return isWritten(changed, wanted) ? { ok: true, text: changed } : { ok: false, code: 'unfit' };
}

/** The tree with a part as it is to be; as it was where the part cannot stand there. */
export function withPart(tree: RawMap, change: PartChange): RawMap {
  const area = changedArea(tree, change);
  return area === undefined ? tree : withoutNothing({ ...tree, [change.area]: area });
}

/** What the whole area is to say; undefined where an item cannot stand in it. */
function changedArea(tree: RawMap, { area, key, value }: PartChange): RawValue | undefined {
  const present = tree[area] ?? null;
  const wanted = key === null ? value : changedList(present, key, value);
  if (wanted === undefined) return undefined;
  if (Array.isArray(wanted) && wanted.length === 0) return null;
  return inOrder(wanted, schemasAt(configurationSchema, [area])) as RawValue;
}

function changedList(present: RawValue, key: string, value: RawValue): RawValue | undefined {
  if (present !== null && !Array.isArray(present)) return undefined;
  const list = present ?? [];
  const at = list.findIndex(hasKey(key));
  if (at === -1) return value === null ? list : [...list, value];
  return list.flatMap((item, index) => (index !== at ? [item] : value === null ? [] : [value]));
}

/** Where a text cannot be changed in place (a block that keeps its blank lines, at the very end) it is written as one that is new. */
function writtenAnew(tree: RawMap): string {
  const written = areas.flatMap((area) => (tree[area] === undefined || tree[area] === null ? [] : [[area, tree[area]]]));
  const others = Object.entries(tree).filter(([name]) => !areas.some((area) => area === name));
  const document = new Document(Object.fromEntries([...others, ...written]), { aliasDuplicateObjects: false });
  layOut(document);
  return document.toString(textForm);
}

function isWritten(text: string, wanted: RawMap): boolean {
  const tree = rawTree(text);
  return tree !== null && isSame(withoutNothing(tree), withoutNothing(wanted));
}

const withoutNothing = (tree: RawMap): RawMap => Object.fromEntries(Object.entries(tree).filter(([, value]) => value !== null));
const isSame = (one: RawValue, other: RawValue): boolean => canonicalJson(one) === canonicalJson(other);
const hasKey =
  (key: string) =>
  (item: RawValue): boolean =>
    isRawMap(item) && item.key === key;
