import { isRawMap, type RawValue } from './tree';

/**
 * Writes the file's default origin into every item and part that names a source but no origin. The tenant's own block
 * has sources (of population figures) but no origins, so it is passed over.
 */
export function insertOrigins(tree: RawValue, origin: RawValue): void {
  if (!isRawMap(tree)) return;
  for (const [key, value] of Object.entries(tree)) if (key !== 'tenant') insertIn(value, origin);
}

function insertIn(value: RawValue, origin: RawValue): void {
  if (Array.isArray(value)) {
    for (const item of value) insertIn(item, origin);
  } else if (isRawMap(value)) {
    for (const inner of Object.values(value)) insertIn(inner, origin);
    if (Object.hasOwn(value, 'source') && !Object.hasOwn(value, 'origin')) value.origin = origin;
  }
}
