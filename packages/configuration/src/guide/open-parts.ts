import type { z } from 'zod';
import { described, inside, shapeKeys, shapes } from '../expected';
import { isRawMap, type PathStep, type RawMap, type RawValue } from '../raw/tree';
import { configurationSchema } from '../schema/configuration';
import { type Area, areas } from './raw-configuration';

/** Where a configuration that is being written leaves a part open: the way to it in the tree. */
export type OpenPart = readonly PathStep[];

type Schema = z.core.$ZodType;

/** What an item may say beside what it is about; that it does not is nothing to be reminded of. */
const incidental: ReadonlySet<string> = new Set(['commitments cadence', 'steps contents', 'steps goalLinks', 'steps deadline']);

/**
 * Every part that is left open in some areas, in the order of the language. A document that is only known to exist leaves nothing
 * open: nobody has read it.
 */
export function openParts(tree: RawMap, within: readonly Area[] = areas): OpenPart[] {
  return within.flatMap((area) => openAt(tree[area], inside(configurationSchema, area), [area]));
}

function openAt(value: RawValue | undefined, schemas: readonly Schema[], path: readonly PathStep[]): OpenPart[] {
  if (schemas.some(isPartSchema)) return openPart(value, schemas, path);
  const possible = schemas.flatMap(shapes);
  if (Array.isArray(value)) {
    const element = possible.flatMap((schema) => inside(schema, 0));
    return value.flatMap((item, index) => openAt(item, element, [...path, index]));
  }
  const map = value === undefined && schemas.some(isAlwaysThere) ? {} : value;
  if (!isRawMap(map) || map.reading === 'known') return [];
  return [...new Set(possible.flatMap(shapeKeys))].flatMap((key) =>
    openAt(
      map[key],
      possible.flatMap((schema) => inside(schema, key)),
      [...path, key],
    ),
  );
}

function openPart(value: RawValue | undefined, schemas: readonly Schema[], path: readonly PathStep[]): OpenPart[] {
  if (isLeftOpen(value)) return incidental.has(`${nearestList(path)} ${path.at(-1)}`) ? [] : [path];
  const given = isRawMap(value) ? value.value : undefined;
  const inner = schemas.flatMap(shapes).flatMap((schema) => inside(schema, 'value'));
  return given === undefined ? [] : openAt(given, inner, [...path, 'value']);
}

/** Whether what is written of a part leaves it open. */
export const isLeftOpen = (value: RawValue | undefined): boolean =>
  value === undefined || value === null || value === 'not_stated' || (isRawMap(value) && value.stated === 'not_stated');

const isPartSchema = (schema: Schema): boolean => described(schema)?.as === 'part';
/** A matter (`funding`, `travel` …) is there also where nobody has written of it. */
const isAlwaysThere = (schema: Schema): boolean => (schema as z.core.$ZodTypes)._zod.def.type === 'prefault';
const nearestList = (path: readonly PathStep[]): PathStep | undefined => path.filter((step) => typeof step === 'string').at(-2);
