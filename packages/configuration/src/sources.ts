import { mapsIn } from './check/walk';
import { pathText } from './raw/tree';
import type { Configuration } from './schema/configuration';

/** Every item id and section that a configuration names as a source, with the paths of what it is the source of. */
export function sourcesIn(configuration: Configuration): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, map } of mapsIn(configuration)) {
    const given: readonly unknown[] = Array.isArray(map.source) ? map.source : [map.source];
    for (const source of given) {
      if (typeof source === 'string') found.set(source, [...(found.get(source) ?? []), pathText(path)]);
    }
  }
  return found;
}

/** Which items of a list of document items are the source of something in at least one of the configurations. */
export function seedItems(
  list: readonly { readonly id: string }[],
  configurations: readonly Configuration[],
): { found: string[]; missing: string[] } {
  const named = new Set(configurations.flatMap((configuration) => [...sourcesIn(configuration).keys()]));
  const ids = list.map(({ id }) => id);
  return { found: ids.filter((id) => named.has(id)), missing: ids.filter((id) => !named.has(id)) };
}
