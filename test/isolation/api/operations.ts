import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One place in an operation's arguments that takes an id, as the path of names that leads there. */
export interface IdPlace {
  readonly operation: Operation;
  readonly path: readonly string[];
}

/** A query or mutation with a document that asks for whatever it answers. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly idPaths: readonly (readonly string[])[];
  /** Values for all arguments, with the ids that the caller wants at the places that take one. */
  variables(idAt: (path: readonly string[]) => unknown): Record<string, unknown>;
}

const DEPTH = 4;

/** What fields of these names take; any text will do for the others. */
const TEXTS: Readonly<Record<string, string>> = {
  sort: 'name',
  status: 'running',
  kind: 'eu_project',
  ownRole: '',
  programme: '',
  ruleKey: 'arlig-uppfoljning',
  area: 'roles',
  key: 'kontaktperson',
};
const SCHEMA = join(__dirname, '..', '..', '..', 'server', 'schema.graphql');

/** Every query and mutation of the emitted schema. */
export function operations(): Operation[] {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const of = (type: 'query' | 'mutation'): Operation[] => {
    const root = type === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => operationOf(type, field, schema));
  };
  return [...of('query'), ...of('mutation')];
}

/** Every place in every operation that takes an id. */
export const idPlaces = (): IdPlace[] => operations().flatMap((operation) => operation.idPaths.map((path) => ({ operation, path })));

function operationOf(type: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): Operation {
  const declared = field.args.map(({ name, type: of }) => `$${name}: ${of}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = `${type} Walk${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection(getNamedType(field.type), schema, 1)} }`;
  return {
    name: field.name,
    document,
    idPaths: field.args.flatMap(({ name, type: of }) => idPathsIn(of, [name])),
    variables: (idAt) => Object.fromEntries(field.args.map(({ name, type: of }) => [name, argumentOf(of, [name], idAt)])),
  };
}

/** Everything below a type down to a fixed depth. Members of a union must not ask for fields of one name and two types. */
function selection(type: GraphQLNamedOutputType, schema: GraphQLSchema, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const taken = new Map<string, string>();
    const members = type.getTypes().map((member) => `... on ${member.name} ${fieldsOf(member, schema, depth, taken)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  return fieldsOf(type, schema, depth, new Map());
}

function fieldsOf(type: GraphQLNamedOutputType, schema: GraphQLSchema, depth: number, taken: Map<string, string>): string {
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter(({ name, type: of }) => (taken.get(name) ?? String(of)) === String(of));
  const asked = fields.map(({ name, type: of }) => {
    const named = getNamedType(of);
    if (!isLeafType(named) && depth >= DEPTH) return '';
    taken.set(name, String(of));
    return `${name} ${selection(named, schema, depth + 1)}`;
  });
  return `{ __typename ${asked.join(' ')} }`;
}

function idPathsIn(type: GraphQLInputType, path: readonly string[]): (readonly string[])[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).flatMap((field) => idPathsIn(field.type, [...path, field.name]));
  return named.name === 'ID' ? [path] : [];
}

function argumentOf(type: GraphQLInputType, path: readonly string[], idAt: (path: readonly string[]) => unknown): unknown {
  const bare = getNullableType(type);
  if (bare === type && idPathsIn(type, path).length === 0) return null;
  if (isListType(bare)) return idPathsIn(type, path).length > 0 ? [argumentOf(bare.ofType, path, idAt)] : [];
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields()).map((field) => [field.name, argumentOf(field.type, [...path, field.name], idAt)]),
    );
  }
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  return scalarOf(getNamedType(bare).name, path, idAt);
}

function scalarOf(name: string, path: readonly string[], idAt: (path: readonly string[]) => unknown): unknown {
  if (name === 'ID') return idAt(path);
  if (name === 'Int') return 1;
  if (name === 'Boolean') return false;
  if (name === 'String') return TEXTS[path.at(-1) ?? ''] ?? (path.at(-1)?.endsWith('On') ? '2026-12-01' : 'Text');
  throw new Error(`No value is known for the scalar ${name}.`);
}
