import 'reflect-metadata';
import { type GraphQLSchema, isUnionType, printSchema } from 'graphql';
import { buildSchema, getMetadataStorage } from 'type-graphql';
import { checkCaller } from '../platform/graphql/allow';
import { resolvers } from './features';

/** Builds the one GraphQL schema. Resolvers keep no state, so one instance of each serves all requests. */
export async function buildGraphqlSchema(): Promise<GraphQLSchema> {
  const instances = new Map<unknown, unknown>();
  const get = (type: new () => object): object => {
    const kept = instances.get(type) ?? new type();
    instances.set(type, kept);
    return kept as object;
  };
  const schema = await buildSchema({
    resolvers,
    authChecker: checkCaller,
    container: { get: get as never },
    validate: { forbidUnknownValues: false },
    // It asks the whole schema about itself, at every start; `test/architecture/schema.test.ts` looks at what comes out.
    skipCheck: true,
  });
  resolveUnionsAtOnce(schema);
  return schema;
}

/**
 * type-graphql wraps `resolveType` in a promise, which compiled queries cannot wait for. Members of a union are
 * therefore told apart by the `__typename` that results carry, or by the declared function called directly.
 */
function resolveUnionsAtOnce(schema: GraphQLSchema): void {
  const declared = new Map(getMetadataStorage().unions.map((union) => [union.name, union]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type)) continue;
    const union = declared.get(type.name);
    const nameOf = new Map(getMetadataStorage().objectTypes.map((object) => [object.target, object.name]));
    type.resolveType = (value, context, info) => {
      const resolved: unknown = union?.resolveType?.(value, context, info, type);
      return typeof resolved === 'string'
        ? resolved
        : nameOf.get(resolved as typeof nameOf extends Map<infer Target, string> ? Target : never);
    };
  }
}

/** The schema as it is written to `server/schema.graphql`. */
export const printedSchema = async (): Promise<string> => `${printSchema(await buildGraphqlSchema())}\n`;
