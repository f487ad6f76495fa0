import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { problemLine } from '../problem';
import { readConfiguration } from '../read';
import { type Configuration, configurationSchema } from '../schema/configuration';

type Tree = Record<string, unknown>;

const pools: Readonly<Record<string, readonly string[]>> = {
  roles: ['kf', 'ks', 'kontor'],
  units: ['fullmaktige', 'styrelse', 'bolag-b'],
  documents: ['strategi', 'riktlinjer'],
};
const pointers: Readonly<Record<string, string>> = {
  role: 'roles',
  actsFor: 'roles',
  unit: 'units',
  personAt: 'units',
  splitFrom: 'units',
  except: 'units',
  document: 'documents',
};

function anyOf(schema: z.core.$ZodType, name: string): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const pool = pools[pointers[name] ?? ''];
  switch (def.type) {
    case 'string':
      return pool ? fc.constantFrom(...pool) : anyText(schema);
    case 'number':
      return anyNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'array':
      return anyList(def.element, name, schema);
    case 'union':
      return fc.oneof(...def.options.map((option) => anyOf(option, name)));
    case 'default':
    case 'prefault':
    case 'optional':
      return anyOf(def.innerType, name);
    case 'pipe':
      return anyOf(def.in, name);
    case 'object':
      return anyMap(def.shape);
    default:
      throw new Error(`the generator does not know ${def.type}`);
  }
}

function limits(schema: z.core.$ZodType): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, { io: 'input' });
}

function anyText(schema: z.core.$ZodType): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = 200 } = limits(schema);
  if (format === 'date') return fc.integer({ min: 0, max: 9999 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  if (pattern) return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
  const lengths = { minLength, maxLength: Math.min(maxLength, 200) };
  const awkward = fc.constantFrom('å', 'Ö', ' ', ':', '#', '-', '\n', "'", '"', '1');
  return fc.oneof(fc.string({ ...lengths, unit: 'grapheme' }), fc.string({ ...lengths, unit: awkward }));
}

function anyNumber(schema: z.core.$ZodType): fc.Arbitrary<number> {
  const { minimum = 1, maximum = 1_000_000 } = limits(schema);
  return fc.integer({ min: Math.max(minimum, 0), max: Math.min(maximum, 1_000_000) });
}

function anyList(element: z.core.$ZodType, name: string, schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const pool = pools[name];
  if (pool) return fc.tuple(...pool.map(() => anyOf(element, '')));
  const { minItems = 0 } = limits(schema);
  return fc.array(anyOf(element, name), { minLength: minItems, maxLength: Math.max(minItems, 2) });
}

function anyMap(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape).map(([key, schema]) => [key, anyOf(schema, key)] as const);
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin === undefined || key in pools);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
}

/** Settles what the schema leaves to the checks: keys, main document, order of dates, who decided what is local. */
function settled(tree: Tree): Tree {
  let count = 0;
  const settle = (value: unknown, list: string, index: number): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) settle(item, list, at);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const map = value as Tree;
    if ('key' in map) map.key = pools[list]?.[index] ?? `k${count++}`;
    order(map, 'from', 'to');
    order(map, 'validFrom', 'validTo');
    order(map, 'noticeOn', 'on');
    order(map, 'min', 'max');
    if (map.type === 'calendar_date') Object.assign(map, { month: 3, day: 15, yearOffset: map.yearOffset === 1 ? 1 : undefined });
    if ('gate' in map && Object.keys(map.gate as Tree).length === 0) delete map.gate;
    if ('source' in map && map.origin === 'local') map.source = { decidedBy: 'Anna Exempel', date: '2026-01-31' };
    if ('main' in map) map.main = false;
    for (const key of Object.keys(map)) if (map[key] === undefined) delete map[key];
    for (const [key, inner] of Object.entries(map)) settle(inner, key, 0);
  };
  settle(tree, '', 0);
  return settledLists(tree);
}

function settledLists(tree: Tree): Tree {
  if (tree.defaultOrigin === 'local') delete tree.defaultOrigin;
  (tree.tenant as Tree).kind = 'region';
  const [first, ...others] = tree.documents as Tree[];
  if (first) Object.assign(first, { main: true, links: undefined });
  for (const document of tree.documents as Tree[]) if (document.stillApplied) document.validity = { value: { to: '2020' }, source: 'E1' };
  for (const document of others) for (const link of (document.links ?? []) as Tree[]) link.document = first?.key;
  for (const unit of tree.units as Tree[]) {
    unit.parent = unit.key === 'fullmaktige' ? undefined : 'fullmaktige';
    delete unit.mergedInto;
    delete unit.splitFrom;
  }
  for (const role of tree.roles as Tree[]) settledRole(role);
  for (const rule of (tree.rules ?? []) as Tree[]) {
    const [step] = (rule.steps ?? []) as Tree[];
    for (const each of (rule.steps ?? []) as Tree[]) settledStep(each);
    const { value } = (rule.carrier ?? {}) as Tree;
    for (const carrier of (value ?? []) as Tree[]) {
      if (step && 'step' in carrier) carrier.step = step.key;
      else delete carrier.step;
    }
  }
  return tree;
}

/** No role that is its own member. */
function settledRole(role: Tree): void {
  const { value: holder } = (role.holder ?? {}) as { value?: Tree };
  if (holder && 'members' in holder) holder.members = [{ unit: 'bolag-b' }];
}

/** Days that no other can come before, and people where nobody else can act. */
function settledStep(step: Tree): void {
  const { value: due } = (step.deadline ?? {}) as { value?: Tree };
  if (due?.type === 'year_end' || due?.type === 'latest_by') delete step.deadline;
  const { value: actors } = (step.actors ?? {}) as { value?: Tree[] };
  for (const actor of actors ?? []) if ('outside' in actor) actor.outside = 'self';
}

function order(map: Tree, first: string, last: string): void {
  const [low, high] = [map[first], map[last]];
  if (low === undefined || high === undefined) return;
  const isBackward = typeof low === 'number' && typeof high === 'number' ? low > high : String(low) > String(high);
  if (isBackward) Object.assign(map, { [first]: high, [last]: low });
}

/** Any configuration that the language allows, made from its schema. For tests. */
export const anyConfiguration: fc.Arbitrary<Configuration> = anyOf(configurationSchema, '').map((tree) => {
  const text = stringify(settled(copy(tree) as Tree), {
    aliasDuplicateObjects: false,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  const read = readConfiguration(text, { file: 'generated.yaml' });
  if (!read.ok) throw new Error(`${read.problems.map(problemLine).join('\n')}\n${text}`);
  return read.configuration;
});

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** As many configurations as asked for, always the same for the same seed. */
export const sampleConfigurations = (count: number, seed: number): Configuration[] => fc.sample(anyConfiguration, { numRuns: count, seed });
