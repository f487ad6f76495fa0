import type { Finding } from '../issues';
import { isMap, type PathStep, pathText } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import { listsIn, mapsIn } from './walk';

/** Keys bind items to each other, so each is used once in its list; a commitment's key once in the whole strategy. */
export function repeatedKeys(configuration: Configuration): Finding[] {
  const inLists = [...listsIn(configuration)].flatMap(({ path, items }) =>
    repeatedIn(items.map((item, index) => ({ path: [...path, index], item }))),
  );
  const commitments = configuration.pillars.flatMap((pillar, index) =>
    pillar.commitments.map((item, at) => ({ path: ['pillars', index, 'commitments', at], item })),
  );
  const known = new Set(inLists.map(({ path }) => pathText(path)));
  return [...inLists, ...repeatedIn(commitments).filter(({ path }) => !known.has(pathText(path)))];
}

function repeatedIn(items: readonly { path: readonly PathStep[]; item: unknown }[]): Finding[] {
  const seen = new Map<string, string>();
  return items.flatMap(({ path, item }) => {
    const key = isMap(item) ? item.key : undefined;
    if (typeof key !== 'string') return [];
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, pathText(path));
      return [];
    }
    return [
      {
        path: [...path, 'key'],
        code: 'keyTaken',
        values: { key, first },
        message: `the key ${key} is already used by ${first}`,
        expected: 'a key of its own',
      },
    ];
  });
}

type Bound = 'roles' | 'units' | 'documents';

/** The fields that point at another item by its key; each name means the same wherever it stands. */
const pointers: Readonly<Record<string, Bound>> = {
  role: 'roles',
  actsFor: 'roles',
  unit: 'units',
  parent: 'units',
  mergedInto: 'units',
  splitFrom: 'units',
  personAt: 'units',
  except: 'units',
  document: 'documents',
};

/** Every role, unit and document that is pointed at exists in the same configuration. */
export function danglingKeys(configuration: Configuration): Finding[] {
  const known: Record<Bound, Set<string>> = {
    roles: new Set(configuration.roles.map(({ key }) => key)),
    units: new Set(configuration.units.map(({ key }) => key)),
    documents: new Set(configuration.documents.map(({ key }) => key)),
  };
  return [...mapsIn(configuration)].flatMap(({ path, map }) =>
    Object.entries(pointers).flatMap(([field, list]) =>
      pointed(map[field]).flatMap(({ key, at }) =>
        known[list].has(key) ? [] : [dangling([...path, field, ...at], key, list, known[list])],
      ),
    ),
  );
}

function pointed(value: unknown): { key: string; at: PathStep[] }[] {
  if (typeof value === 'string') return [{ key: value, at: [] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => (typeof item === 'string' ? [{ key: item, at: [index] }] : []));
}

function dangling(path: PathStep[], key: string, list: Bound, known: ReadonlySet<string>): Finding {
  const choices = [...known].join(', ');
  return {
    path,
    code: 'dangling',
    values: { key, list, choices },
    message: `there is no ${key} among ${list}`,
    expected: choices === '' ? `a key under ${list}` : `one of ${choices}`,
  };
}
