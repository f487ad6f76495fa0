import { lentDocumentParts, lentLists, lentMatters } from '@utblick/configuration';
import type { SharedStrategy } from '../../strategy/strategy.read';

/**
 * What each thing in a strategy is borrowed by: whatever lies in an item is borrowed with the whole item, an answer of a matter
 * or of the main document by itself. Things are found by identity.
 */
export function borrowable(strategy: SharedStrategy): ReadonlyMap<object, string> {
  const items = new Map<object, string>();
  const mark = (value: unknown, as: string): void => {
    if (typeof value !== 'object' || value === null) return;
    items.set(value, as);
    for (const inner of Object.values(value)) mark(inner, as);
  };
  for (const list of lentLists) for (const item of strategy[list]) mark(item, `${list}/${item.key}`);
  const main = strategy.documents.find((document) => document.main);
  if (main) for (const field of lentDocumentParts) mark(main[field], `document/${field}`);
  for (const matter of lentMatters) for (const [field, part] of Object.entries(strategy[matter])) mark(part, `${matter}/${field}`);
  mark(strategy.publication, 'publication');
  return items;
}
