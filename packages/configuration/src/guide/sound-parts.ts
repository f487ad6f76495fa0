import type { z } from 'zod';
import { inside, schemasAt, shapes } from '../expected';
import { findingsOf } from '../issues';
import { insertOrigins } from '../raw/origins';
import { isMap, type PathStep, type RawMap, valueAt } from '../raw/tree';
import { type Configuration, configurationSchema } from '../schema/configuration';

/** How often something may have to be left out for what is left to be read. */
const mostRounds = 40;

/**
 * As much of a tree as can be read, to be looked at while the rest is being written; never to be stored. What does not fit is left
 * out with as little around it as possible. `known` fills in for what every configuration must have.
 * @returns null where nothing can be read
 */
export function soundParts(tree: RawMap, known: RawMap): Configuration | null {
  const rest = JSON.parse(JSON.stringify(tree)) as RawMap;
  const tenant = isMap(rest.tenant) ? rest.tenant : {};
  Object.assign(rest, { format: 1, tenant: { ...(known.tenant as RawMap), ...tenant } });
  insertOrigins(rest, rest.defaultOrigin ?? 'adopted');
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = configurationSchema.safeParse(rest);
    if (parsed.success) return parsed.data;
    const paths = findingsOf(configurationSchema, rest, parsed.error.issues).map(({ path }) => path);
    const gone: (readonly PathStep[])[] = [];
    // From the end, so that what is taken out of a list moves nothing that is still to be taken out.
    for (const path of paths.reverse()) if (!gone.some((left) => isWithin(path, left))) gone.push(leaveOut(rest, path, known));
  }
  return null;
}

const isWithin = (path: readonly PathStep[], above: readonly PathStep[]): boolean => above.every((step, index) => path[index] === step);

/** @returns the path of what was left out or filled in */
function leaveOut(tree: RawMap, path: readonly PathStep[], known: RawMap): readonly PathStep[] {
  for (let length = path.length; length > 0; length -= 1) {
    const [above, step] = [path.slice(0, length - 1), path[length - 1] as PathStep];
    const container = valueAt(tree, above);
    if (Array.isArray(container) && typeof step === 'number') {
      container.splice(step, 1);
      return path.slice(0, length);
    }
    if (!isMap(container)) continue;
    const spare = valueAt(known, path.slice(0, length));
    if (spare !== undefined && container[step] !== spare) {
      container[step] = spare;
      return path.slice(0, length);
    }
    if (Object.hasOwn(container, step) && mayBeMissing(above, step)) {
      delete container[step];
      return path.slice(0, length);
    }
  }
  return path;
}

/** Whether the language does without a field, or does not know it at all. */
function mayBeMissing(above: readonly PathStep[], step: PathStep): boolean {
  const fields = schemasAt(configurationSchema, above)
    .flatMap(shapes)
    .flatMap((schema) => inside(schema, step));
  return fields.every((field: z.core.$ZodType) => field._zod.optin !== undefined);
}
