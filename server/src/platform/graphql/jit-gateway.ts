import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Outlook } from '../db/late-connection';
import type { RequestContext } from './context';
import { type DirectPlan, directPlan } from './direct-answer';

/**
 * Runs operations compiled by graphql-jit. A gateway is the only door through which Apollo Server takes another
 * executor; this one hands back our own schema. Compiled documents are kept by hash and operation name.
 */
export function jitGateway(schema: GraphQLSchema): JitGateway {
  const compiled = new LRUCache<string, Compiled>({ max: 500 });
  const executor: GatewayExecutor = async (request) => {
    const key = keyOf(request.queryHash, request.request.operationName);
    let kept = compiled.get(key);
    if (!kept) {
      const operation = getOperationAST(request.document, request.request.operationName);
      if (!operation) return { errors: [noSuchOperation()] };
      const query = compileQuery(schema, request.document, request.operationName ?? undefined);
      kept = { query, defaults: requiredDefaults(schema, operation), outlook: outlookOf(operation), plan: directPlan(schema, operation) };
      compiled.set(key, kept);
    }
    const { query, defaults, outlook, plan } = kept;
    if (!isCompiledQuery(query)) return query as Awaited<ReturnType<GatewayExecutor>>;
    const context = request.context as RequestContext;
    const direct = await plan?.answer(context, request.request.variables ?? {});
    if (direct) return direct as Awaited<ReturnType<GatewayExecutor>>;
    context.transaction.foresee(outlook);
    const result = await query.query({}, context, { ...defaults, ...request.request.variables });
    return (result.errors ? { ...result, errors: result.errors.map(asGraphqlError) } : result) as Awaited<ReturnType<GatewayExecutor>>;
  };
  return {
    planOf: (hash, operationName) => compiled.get(keyOf(hash, operationName))?.plan ?? null,
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

const keyOf = (hash: string, operationName: string | null | undefined): string => `${hash}/${operationName ?? ''}`;

/** A gateway that can be asked what it knows. */
export interface JitGateway extends GatewayInterface {
  /** How the database alone answers a document that has been read, found valid and run before; null where it has not or cannot. */
  planOf(hash: string, operationName: string | null | undefined): DirectPlan | null;
}

interface Compiled {
  readonly query: CompiledQuery | ExecutionResult;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly outlook: Outlook;
  readonly plan: DirectPlan | null;
}

const outlookOf = ({ operation, selectionSet: { selections } }: OperationDefinitionNode): Outlook => ({
  reads: operation === OperationTypeNode.QUERY,
  alone: selections.length === 1 && selections[0]?.kind === Kind.FIELD,
});

/** The compiler forgets the default of a variable that must not be null (`$first: Int! = 50`), so it gets it as if it were sent. */
function requiredDefaults(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    if (!defaultValue || type.kind !== Kind.NON_NULL_TYPE) continue;
    const inputType = typeFromAST(schema, type);
    if (isInputType(inputType)) defaults[variable.name.value] = valueFromAST(defaultValue, inputType);
  }
  return defaults;
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
