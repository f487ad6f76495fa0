import type { Finding } from '../issues';
import { isMap } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import { mapsIn } from './walk';

/** What a municipality decided itself says who decided it and when, since no document can be looked up. */
export function undecidedLocals(configuration: Configuration): Finding[] {
  return [...mapsIn(configuration)].flatMap(({ path, map }) => {
    if (map.origin !== 'local' || !Array.isArray(map.source)) return [];
    if (map.source.some((source) => isMap(source) && 'decidedBy' in source)) return [];
    return [
      {
        path: [...path, 'source'],
        code: 'undecided',
        message: 'is local, but no source says who decided it',
        expected: 'a source {decidedBy, date, reference?}',
      },
    ];
  });
}
