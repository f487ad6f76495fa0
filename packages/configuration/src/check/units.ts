import type { Finding } from '../issues';
import type { ConfiguredUnit } from '../schema/strategy';

type Way = 'parent' | 'mergedInto' | 'splitFrom';

/** What ties units to each other. */
export type TiedUnit = Pick<ConfiguredUnit, 'key' | Way>;

/** Nobody is above itself, and no unit is merged into itself or split from itself. */
export function unitCircles(configuration: { readonly units: readonly TiedUnit[] }): Finding[] {
  return (['parent', 'mergedInto', 'splitFrom'] as const).flatMap((way) => circles(configuration, way));
}

function circles(configuration: { readonly units: readonly TiedUnit[] }, way: Way): Finding[] {
  const next = new Map(configuration.units.map((unit) => [unit.key, unit[way]]));
  return configuration.units.flatMap((unit, index) => {
    const round = wayBack(unit.key, next);
    if (!round) return [];
    return [
      {
        path: ['units', index, way],
        code: 'circle',
        values: { units: round.join(' → ') },
        message: `goes in a circle: ${round.join(' → ')}`,
        expected: 'a unit outside the circle',
      },
    ];
  });
}

/** The way from a unit back to itself, or null where it ends elsewhere. */
function wayBack(key: string, next: ReadonlyMap<string, string | undefined>): string[] | null {
  const way = [key];
  for (let at = next.get(key); at !== undefined; at = next.get(at)) {
    way.push(at);
    if (at === key) return way;
    if (way.length > next.size + 1) return null;
  }
  return null;
}
