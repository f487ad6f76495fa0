import type { z } from 'zod';
import { inside, shapeKeys, shapes } from './expected';
import { isMap } from './raw/tree';

/**
 * The same value with the keys of every map in the order of the language: what a thing is called first, an answer before what
 * is said about it. A store may have kept them in another.
 */
export function inOrder(value: unknown, schemas: readonly z.core.$ZodType[]): unknown {
  const possible = schemas.flatMap(shapes);
  if (Array.isArray(value)) {
    const element = possible.flatMap((schema) => inside(schema, 0));
    return value.map((item) => inOrder(item, element));
  }
  if (!isMap(value)) return value;
  const order = ['value', ...possible.flatMap(shapeKeys)];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).sort(([one], [other]) => place(one) - place(other));
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      inOrder(
        inner,
        possible.flatMap((schema) => inside(schema, key)),
      ),
    ]),
  );
}
