import type { TrailStep } from './problem';
import { isMap, type PathStep, valueAt } from './raw/tree';

/** A path as steps that people have words for. What a part wraps its answer in is no step of its own. */
export function trailOf(path: readonly PathStep[], tree: unknown): TrailStep[] {
  return path.flatMap((step, index): TrailStep[] => {
    if (step === 'value') return [];
    if (typeof step === 'string') return [{ field: step }];
    return [{ item: itemName(valueAt(tree, path.slice(0, index + 1))) ?? String(step + 1) }];
  });
}

/** What an item calls itself. */
function itemName(item: unknown): string | null {
  if (!isMap(item)) return null;
  const name = [item.name, item.title, item.key].find((each) => typeof each === 'string' && each !== '');
  return typeof name === 'string' ? name : null;
}
