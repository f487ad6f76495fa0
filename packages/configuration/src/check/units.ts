import type { Finding } from '../issues';
import type { Configuration } from '../schema/configuration';

type Way = 'parent' | 'mergedInto';

/** Nobody is above itself, and no unit is merged back into itself. */
export function unitCircles(configuration: Configuration): Finding[] {
  return [...circles(configuration, 'parent'), ...circles(configuration, 'mergedInto')];
}

function circles(configuration: Configuration, way: Way): Finding[] {
  const next = new Map(configuration.units.map((unit) => [unit.key, unit[way]]));
  return configuration.units.flatMap((unit, index) => {
    const round = wayBack(unit.key, next);
    if (!round) return [];
    return [{ path: ['units', index, way], message: `goes in a circle: ${round.join(' → ')}`, expected: 'a unit outside the circle' }];
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
