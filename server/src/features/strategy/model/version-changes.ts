import { type Configuration, type Difference, differenceBetween } from '@utblick/configuration';

/** What one version changes in one list or matter of the configuration. */
export interface VersionChange {
  /** `rules`, `units`, `meetings` … */
  readonly area: string;
  readonly kind: Difference['kind'];
  readonly items: ChangedItem[];
  /** Items that are not named here, because they are many or have no name of their own. */
  readonly more: number;
}

export interface ChangedItem {
  readonly name: string;
  /** Names of the parts that differ; empty where the whole of it came or went. */
  readonly parts: string[];
}

const mostNamed = 4;

/** What tells a version from the one before it, by area and in the names that the configuration itself uses. */
export function versionChanges(before: Configuration, after: Configuration): VersionChange[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differenceBetween(before, after)) {
    const [area = '', item, ...rest] = difference.path;
    const isWhole = rest.length === 0 && item !== undefined && Array.isArray(listIn(after, area));
    const group = `${area} ${isWhole ? difference.kind : 'changed'}`;
    groups.set(group, [...(groups.get(group) ?? []), difference]);
  }
  return [...groups].map(([group, differences]) => {
    const [area = '', kind] = group.split(' ');
    return { area, kind: kind as Difference['kind'], ...itemsOf(area, differences, before, after) };
  });
}

function itemsOf(area: string, differences: readonly Difference[], before: Configuration, after: Configuration) {
  const isList = Array.isArray(listIn(after, area));
  const keys = [...new Set(differences.map(({ path }) => (isList ? (path[1] ?? '') : area)))];
  const named = keys.flatMap((key): ChangedItem[] => {
    const name = isList ? (nameIn(after, area, key) ?? nameIn(before, area, key)) : '';
    if (name === null) return [];
    const own = differences.filter(({ path }) => !isList || path[1] === key);
    const parts = own.flatMap(({ path }) => partName(path.slice(isList ? 2 : 1), before, after, area, key) ?? []);
    return [{ name, parts: [...new Set(parts)] }];
  });
  return { items: named.slice(0, mostNamed), more: keys.length - Math.min(named.length, mostNamed) };
}

/** A part by its own name; who takes a step by what is done at it. */
function partName(path: readonly string[], before: Configuration, after: Configuration, area: string, key: string): string | null {
  const [part, step] = path;
  if (part !== 'steps' || area !== 'rules') return part ?? null;
  const steps = [after, before].flatMap(({ rules }) => rules.filter((rule) => rule.key === key).flatMap((rule) => rule.steps));
  return steps.find((each) => each.key === step)?.verb ?? 'steps';
}

const listIn = (configuration: Configuration, area: string): unknown => configuration[area as keyof Configuration];

function nameIn(configuration: Configuration, area: string, key: string): string | null {
  const list = listIn(configuration, area);
  const item: unknown = Array.isArray(list) ? list.find((each: unknown) => isNamed(each) && each.key === key) : undefined;
  return isNamed(item) ? (item.name ?? item.title ?? item.text ?? null) : null;
}

const isNamed = (item: unknown): item is { key: string; name?: string; title?: string; text?: string } =>
  typeof item === 'object' && item !== null && 'key' in item;
