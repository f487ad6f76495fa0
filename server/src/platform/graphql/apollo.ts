import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { currentRecord, OTHER } from '../observability/request-record';
import type { ClientDocuments } from './client-documents';
import type { RequestContext } from './context';
import { stringified } from './direct-answer';
import { formatErrorFor } from './format-error';
import type { JitGateway } from './jit-gateway';
import { operationLimits } from './limits';

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly documents: ClientDocuments;
  readonly production: boolean;
}

/**
 * Apollo Server with our limits, behind no web framework. It notes what was asked for.
 * @param failed gets the ids of requests that were answered with errors
 */
export function apolloFor(
  gateway: JitGateway,
  { log, documents, production }: ApolloParts,
  failed: Set<string>,
): ApolloServer<RequestContext> {
  const note: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operationName, response: { body } }) => {
        const record = currentRecord();
        if (record) record.operation = nameIn(documents, operationName);
        if (body.kind === 'single' && body.singleResult.errors?.length) failed.add(contextValue.requestId);
      },
    }),
  };
  return new ApolloServer<RequestContext>({
    gateway,
    stringifyResult: stringified,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 4000 },
    validationRules: [operationLimits],
    formatError: formatErrorFor(log),
    plugins: [ApolloServerPluginCacheControlDisabled(), note],
  });
}

/** What an operation is called in logs and metrics: never a name that only the caller knows. */
export const nameIn = (documents: ClientDocuments, operationName: string | null | undefined): string =>
  operationName && documents.names.has(operationName) ? operationName : OTHER;
