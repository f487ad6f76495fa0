import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/**
 * Runs operations compiled by graphql-jit. A gateway is the only door through which Apollo Server takes another
 * executor; this one hands back our own schema. Compiled documents are kept by hash and operation name.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const compiled = new LRUCache<string, CompiledQuery | ExecutionResult>({ max: 500 });
  const executor: GatewayExecutor = async (request) => {
    const key = `${request.queryHash}/${request.operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      query = compileQuery(schema, request.document, request.operationName ?? undefined);
      compiled.set(key, query);
    }
    if (!isCompiledQuery(query)) return query as Awaited<ReturnType<GatewayExecutor>>;
    const result = await query.query({}, request.context, request.request.variables ?? {});
    return (result.errors ? { ...result, errors: result.errors.map(asGraphqlError) } : result) as Awaited<ReturnType<GatewayExecutor>>;
  };
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** The compiler reports errors that only look like GraphQL's own (no extensions, or the thrown error itself with a path). */
function asGraphqlError(reported: GraphQLError): GraphQLError {
  const thrown = reported.originalError ?? (reported.name === 'GraphQLError' ? undefined : reported);
  return new GraphQLError(reported.message, { path: reported.path, ...(thrown ? { originalError: thrown } : {}) });
}
