import { freeKeyAmong, keyOfName } from '@utblick/configuration';
import type { Guide, GuidePath } from '../guide';
import { type ItemOf, itemsOf, type ListArea, textOf, type WrittenItem } from './written';

/** A list of things with keys while it is written. */
export interface WrittenList<Item extends WrittenItem> {
  readonly items: readonly Item[];
  readonly path: GuidePath;
  /** One of them as it is to be; null takes it away. */
  set(index: number, item: Item | null): void;
  /** All of them: another order, or what was taken away again. */
  setAll(items: readonly Item[]): void;
  add(item: Item): void;
}

/** A list that stands at the top of the configuration. Each item is saved by itself. */
export function areaList<Area extends ListArea>(guide: Guide, area: Area): WrittenList<ItemOf<Area>> {
  const items = itemsOf(guide.tree[area] as readonly ItemOf<Area>[] | undefined);
  const setAll = (all: readonly ItemOf<Area>[]): void => guide.save(area, null, all);
  const isAlone = (key: string): boolean => key !== '' && items.filter((item) => keyIn(item) === key).length === 1;
  return {
    items,
    path: [area],
    setAll,
    add: (item) => guide.save(area, keyIn(item), item),
    set: (index, item) => {
      const key = keyIn(items[index]);
      // What has no key of its own can only be told by its place.
      if (isAlone(key)) guide.save(area, key, item);
      else setAll(withItem(items, index, item));
    },
  };
}

/** A list inside an item: commitments of a pillar, duties of a role, steps of a rule. */
export function innerList<Item extends WrittenItem>(
  path: GuidePath,
  list: readonly Item[] | undefined,
  onChange: (items: readonly Item[] | undefined) => void,
): WrittenList<Item> {
  const items = itemsOf(list);
  const setAll = (all: readonly Item[]): void => onChange(all.length === 0 ? undefined : all);
  return {
    items,
    path,
    setAll,
    add: (item) => setAll([...items, item]),
    set: (index, item) => setAll(withItem(items, index, item)),
  };
}

const keyIn = (item: unknown): string => textOf((item as WrittenItem | undefined)?.key);

const withItem = <Item>(items: readonly Item[], index: number, item: Item | null): readonly Item[] =>
  items.flatMap((each, at) => (at !== index ? [each] : item === null ? [] : [item]));

/** A key made of a name that none of the items has. Keys never change afterwards: others point at them. */
export function freeKey(name: string, items: readonly (WrittenItem | undefined)[]): string {
  return freeKeyAmong(keyOfName(name) || 'post', new Set(items.map(keyIn)));
}

/** The items with one of them moved a place up or down. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const others = items.filter((_, index) => index !== from);
  const item = items[from] as Item;
  return [...others.slice(0, from + by), item, ...others.slice(from + by)];
}
