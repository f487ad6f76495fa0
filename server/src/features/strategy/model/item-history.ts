import type { Configuration } from '@utblick/configuration';
import { canonicalJson } from '@utblick/domain';

/** The lists whose items have a history of their own. */
const areas = ['documents', 'purposes', 'principles', 'pillars', 'units', 'roles', 'rules', 'networks', 'cooperation', 'goals'] as const;
export type HistoryArea = (typeof areas)[number];

export const isHistoryArea = (area: string): area is HistoryArea => areas.some((known) => known === area);

/** One version in which an item came, changed or went. */
export interface HistoryEntry<Version> {
  readonly version: Version;
  /** What stood before; null in the first version. */
  readonly before: Configuration | null;
  /** Keys under which the item stood before and after. */
  readonly keys: readonly string[];
  readonly kind: 'added' | 'changed' | 'removed';
  readonly itemName: string;
}

interface Item {
  readonly key: string;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
  readonly follows?: readonly { readonly key: string }[];
}

const itemsOf = (configuration: Configuration | null, area: HistoryArea): readonly Item[] => configuration?.[area] ?? [];
const nameOf = ({ key, name, title, text }: Item): string => name ?? title ?? text ?? key;

/**
 * The versions in which an item differs from the version before.
 * @param versions oldest first
 */
export function historyOf<Version extends { readonly configuration: Configuration }>(
  versions: readonly Version[],
  area: HistoryArea,
  key: string,
): { readonly entries: HistoryEntry<Version>[]; readonly name: string } {
  const keys = keysOver(versions, area, key);
  const isOurs = (item: Item): boolean => keys.includes(item.key);
  const entries: HistoryEntry<Version>[] = [];
  let name = key;
  let before: Configuration | null = null;
  for (const version of versions) {
    const was = itemsOf(before, area).filter(isOurs);
    const is = itemsOf(version.configuration, area).filter(isOurs);
    if (canonicalJson(was) !== canonicalJson(is)) {
      const kind = was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed';
      entries.push({ version, before, keys, kind, itemName: (is.length > 0 ? is : was).map(nameOf).join(', ') });
    }
    const [now] = [...is].sort((one) => (one.key === key ? -1 : 1));
    if (now) name = nameOf(now);
    before = version.configuration;
  }
  return { entries, name };
}

/** The key itself and every key that it continues, over all versions. */
function keysOver(versions: readonly { readonly configuration: Configuration }[], area: HistoryArea, key: string): readonly string[] {
  const known = new Set([key]);
  let grown = 0;
  while (grown !== known.size) {
    grown = known.size;
    for (const { configuration } of versions)
      for (const item of itemsOf(configuration, area))
        if (known.has(item.key)) for (const earlier of item.follows ?? []) known.add(earlier.key);
  }
  return [...known];
}
