import { canonicalJson } from '@utblick/domain';
import { type Document, isScalar, isSeq, isMap as isYamlMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { layOut } from '../raw/layout';
import { isRawMap, type RawMap, type RawValue } from '../raw/tree';

/**
 * The node for a value where `node` stands today. What is the same keeps its own node, with the remarks and the way it is
 * written; maps are changed key by key and lists item by item. `depth` is how many collections it stands in.
 */
export function placed(document: Document, node: Node | null, value: RawValue, depth: number): Node {
  if (isYamlMap<Node, Node | null>(node) && isRawMap(value)) return placedInMap(document, node, value, depth);
  if (isSeq<Node | null>(node) && Array.isArray(value)) return placedInList(document, node, value, depth);
  if (isScalar(node) && node.value === value) return node;
  const created = document.createNode(value, { aliasDuplicateObjects: false }) as Node;
  layOut(created, depth);
  if (isScalar(node)) Object.assign(created, { comment: node.comment, commentBefore: node.commentBefore, spaceBefore: node.spaceBefore });
  return created;
}

function placedInMap(document: Document, map: YAMLMap<Node, Node | null>, value: RawMap, depth: number): Node {
  const nameOf = ({ key }: (typeof map.items)[number]) => (isScalar(key) ? String(key.value) : '');
  map.items = map.items.filter((pair) => Object.hasOwn(value, nameOf(pair)));
  let after = -1;
  for (const [key, inner] of Object.entries(value)) {
    const at = map.items.findIndex((pair) => nameOf(pair) === key);
    const pair = map.items[at];
    if (pair) {
      pair.value = placed(document, pair.value, inner, depth + 1);
      after = at;
    } else {
      after += 1;
      const added = document.createPair(key, null) as (typeof map.items)[number];
      added.value = placed(document, null, inner, depth + 1);
      map.items.splice(after, 0, added);
    }
  }
  return map;
}

function placedInList(document: Document, list: YAMLSeq<Node | null>, value: readonly RawValue[], depth: number): Node {
  const present = list.items.map((node) => ({ node, value: (node?.toJSON() ?? null) as RawValue }));
  const sameLength = present.length === value.length;
  const free = new Set(present);
  const take = (fits: (each: (typeof present)[number]) => boolean) => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found;
  };
  const matched = value.map((item) => take((each) => identityOf(each.value) === identityOf(item)));
  list.items = value.map((item, index) => {
    const there = matched[index] ?? (sameLength && free.delete(present[index] as (typeof present)[number]) ? present[index] : undefined);
    return placed(document, there?.node ?? null, item, depth + 1);
  });
  return list;
}

/** What makes an item of a list the same one: its key, or all that it says. */
const identityOf = (item: RawValue): string => (isRawMap(item) && typeof item.key === 'string' ? `key ${item.key}` : canonicalJson(item));
