import { z } from 'zod';
import type { PathStep } from './raw/tree';

type AnySchema = z.core.$ZodTypes;

/** Every schema that may apply at a path: one, or one per shape where the language allows several. */
function schemasAt(root: z.core.$ZodType, path: readonly PathStep[]): z.core.$ZodType[] {
  let found = [root];
  for (const step of path) found = found.flatMap(shapes).flatMap((schema) => inside(schema, step));
  return found;
}

/** The keys that a map may have at a path, over all shapes that apply there. */
export function keysAt(root: z.core.$ZodType, path: readonly PathStep[]): string[] {
  const keys = schemasAt(root, path).flatMap(shapes).flatMap(shapeKeys);
  return [...new Set(keys)];
}

/** What the language expects at a path, in words. */
export function expectedAt(root: z.core.$ZodType, path: readonly PathStep[]): string {
  return inWords(schemasAt(root, path));
}

function inWords(schemas: readonly z.core.$ZodType[]): string {
  const words = schemas.flatMap(
    (schema) => descriptionOf(schema) ?? shapes(schema).map((shape) => descriptionOf(shape) ?? describe(shape)),
  );
  return [...new Set(words)].join(' or ') || 'nothing here';
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

/** The schemas that a schema stands for once defaults, transforms and unions are taken apart. */
function shapes(schema: z.core.$ZodType): z.core.$ZodType[] {
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

function inside(schema: z.core.$ZodType, step: PathStep): z.core.$ZodType[] {
  const { def } = (schema as AnySchema)._zod;
  if (def.type === 'array') return typeof step === 'number' ? [def.element] : [];
  if (def.type === 'object') {
    const inner = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    return inner ? [inner] : [];
  }
  return [];
}

function shapeKeys(schema: z.core.$ZodType): string[] {
  const { def } = (schema as AnySchema)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

function describe(schema: z.core.$ZodType): string {
  const { def } = (schema as AnySchema)._zod;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return `a whole number${range(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'enum':
      return `one of ${Object.values(def.entries).join(', ')}`;
    case 'literal':
      return def.values.map(String).join(' or ');
    case 'array':
      return `a list of ${inWords([def.element])}`;
    case 'object':
      return `{${describeKeys(def.shape)}}`;
    default:
      return def.type;
  }
}

function range(schema: z.core.$ZodType): string {
  if (!(schema instanceof z.ZodNumber) || schema.minValue === null || schema.minValue === Number.MIN_SAFE_INTEGER) return '';
  const isBounded = schema.maxValue !== null && schema.maxValue < Number.MAX_SAFE_INTEGER;
  return isBounded ? ` from ${schema.minValue} to ${schema.maxValue}` : ` of at least ${schema.minValue}`;
}

function describeKeys(shape: Record<string, z.core.$ZodType>): string {
  return Object.entries(shape)
    .map(([key, schema]) => (schema._zod.optin === undefined ? key : `${key}?`))
    .join(', ');
}
