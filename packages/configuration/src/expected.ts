import { z } from 'zod';
import type { PathStep } from './raw/tree';
import { type Description, descriptions } from './schema/descriptions';

type AnySchema = z.core.$ZodTypes;

/** What the language takes somewhere, as data. */
export type Expectation =
  | { readonly kind: 'described'; readonly as: Description }
  | { readonly kind: 'text' | 'boolean' }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'exactly'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: readonly Expectation[] }
  | { readonly kind: 'map'; readonly keys: readonly string[] };

/** Every schema that may apply at a path: one, or one per shape where the language allows several. */
export function schemasAt(root: z.core.$ZodType, path: readonly PathStep[]): z.core.$ZodType[] {
  let found = [root];
  for (const step of path) found = found.flatMap(shapes).flatMap((schema) => inside(schema, step));
  return found;
}

/** The keys that a map may have at a path, over all shapes that apply there. */
export function keysAt(root: z.core.$ZodType, path: readonly PathStep[]): string[] {
  const keys = schemasAt(root, path).flatMap(shapes).flatMap(shapeKeys);
  return [...new Set(keys)];
}

/** What the language takes at a path: one expectation for each shape that is possible there. */
export function expectationsAt(root: z.core.$ZodType, path: readonly PathStep[]): Expectation[] {
  return expectationsOf(schemasAt(root, path));
}

/** Expectations in English. */
export function inEnglish(expectations: readonly Expectation[]): string {
  return [...new Set(expectations.map(oneInEnglish))].join(' or ') || 'nothing here';
}

function expectationsOf(schemas: readonly z.core.$ZodType[]): Expectation[] {
  return schemas.flatMap((schema) => described(schema) ?? shapes(schema).map((shape) => described(shape) ?? expectationOf(shape)));
}

const byText = new Map(Object.entries(descriptions).map(([key, text]) => [text as string, key as Description]));

/** What a schema is called in the list of descriptions. */
export function described(schema: z.core.$ZodType): Extract<Expectation, { kind: 'described' }> | undefined {
  const as = byText.get(z.globalRegistry.get(schema)?.description ?? '');
  return as && { kind: 'described', as };
}

/** The schemas that a schema stands for once defaults, transforms and unions are taken apart. */
export function shapes(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as AnySchema)._zod;
  switch (def.type) {
    case 'union':
      return def.options.flatMap(shapes);
    case 'default':
    case 'prefault':
    case 'optional':
      return shapes(def.innerType);
    case 'pipe':
      return shapes(def.in);
    default:
      return [schema];
  }
}

/** What a schema takes at one step: at a field, or for each item of a list. */
export function inside(schema: z.core.$ZodType, step: PathStep): z.core.$ZodType[] {
  const { def } = (schema as AnySchema)._zod;
  if (def.type === 'array') return typeof step === 'number' ? [def.element] : [];
  if (def.type === 'object') {
    const inner = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    return inner ? [inner] : [];
  }
  return [];
}

/** The fields of a map in the order of the language. */
export function shapeKeys(schema: z.core.$ZodType): string[] {
  const { def } = (schema as AnySchema)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

function expectationOf(schema: z.core.$ZodType): Expectation {
  const { def } = (schema as AnySchema)._zod;
  switch (def.type) {
    case 'number':
      return { kind: 'number', ...range(schema) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'oneOf', values: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'exactly', values: def.values.map(String) };
    case 'array':
      return { kind: 'list', of: expectationsOf([def.element]) };
    case 'object':
      return { kind: 'map', keys: keysOf(def.shape) };
    default:
      return { kind: 'text' };
  }
}

function range(schema: z.core.$ZodType): { min: number | null; max: number | null } {
  if (!(schema instanceof z.ZodNumber) || schema.minValue === null || schema.minValue === Number.MIN_SAFE_INTEGER)
    return { min: null, max: null };
  const isBounded = schema.maxValue !== null && schema.maxValue < Number.MAX_SAFE_INTEGER;
  return { min: schema.minValue, max: isBounded ? schema.maxValue : null };
}

/** The keys of a map; those that may be left out end in a question mark. */
const keysOf = (shape: Record<string, z.core.$ZodType>): string[] =>
  Object.entries(shape).map(([key, schema]) => (schema._zod.optin === undefined ? key : `${key}?`));

function oneInEnglish(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'described':
      return descriptions[expectation.as];
    case 'text':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'number':
      return `a whole number${bounds(expectation)}`;
    case 'oneOf':
      return `one of ${expectation.values.join(', ')}`;
    case 'exactly':
      return expectation.values.join(' or ');
    case 'list':
      return `a list of ${inEnglish(expectation.of)}`;
    case 'map':
      return `{${expectation.keys.join(', ')}}`;
  }
}

function bounds({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min === null) return '';
  return max === null ? ` of at least ${min}` : ` from ${min} to ${max}`;
}
