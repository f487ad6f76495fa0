import type { SharedStrategy } from '../../strategy/strategy.read';

const lists = ['purposes', 'principles', 'pillars', 'roles', 'rules', 'networks', 'cooperation'] as const;
const matters = ['funding', 'travel', 'twinTowns', 'representation', 'geography'] as const;

/**
 * What each thing in a strategy is borrowed by: whatever lies in an item is borrowed with the whole item, an answer of a matter
 * by itself. Things are found by identity.
 */
export function borrowable(strategy: SharedStrategy): ReadonlyMap<object, string> {
  const items = new Map<object, string>();
  const mark = (value: unknown, as: string): void => {
    if (typeof value !== 'object' || value === null) return;
    items.set(value, as);
    for (const inner of Object.values(value)) mark(inner, as);
  };
  for (const list of lists) for (const item of strategy[list]) mark(item, `${list}/${item.key}`);
  for (const matter of matters) for (const [field, part] of Object.entries(strategy[matter])) mark(part, `${matter}/${field}`);
  mark(strategy.publication, 'publication');
  return items;
}
