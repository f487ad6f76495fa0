import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/**
 * Runs operations compiled by graphql-jit. A gateway is the only door through which Apollo Server takes another
 * executor; this one hands back our own schema. Compiled documents are kept by hash and operation name.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const compiled = new LRUCache<string, CompiledQuery | ExecutionResult>({ max: 500 });
  const executor: GatewayExecutor = async (request) => {
    if (!getOperationAST(request.document, request.request.operationName)) return { errors: [noSuchOperation()] };
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

/** A document without the named operation, or with several and none named. */
const noSuchOperation = (): GraphQLError =>
  new GraphQLError('The document has no such operation.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });

/**
 * The compiler reports errors that only look like GraphQL's own (no extensions, or the thrown error itself with a path).
 * What it finds before anything runs has no path: the variables do not fit.
 */
function asGraphqlError(reported: GraphQLError): GraphQLError {
  const thrown = reported.originalError ?? (reported.name === 'GraphQLError' ? undefined : reported);
  if (!thrown && !reported.path) return new GraphQLError(reported.message, { extensions: { code: 'BAD_USER_INPUT' } });
  return new GraphQLError(reported.message, { path: reported.path, ...(thrown ? { originalError: thrown } : {}) });
}
