import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { tokenCredential, tokenIn } from '../auth/api-token';
import { type Caller, inCallersTransaction } from '../auth/identify';
import { sessionCredential } from '../auth/session';
import type { Clock } from '../clock/clock';
import type { Transaction } from '../db/transaction';
import { currentRecord, OTHER } from '../observability/request-record';
import type { ClientDocuments } from './client-documents';
import type { RequestContext } from './context';
import { stringified } from './direct-answer';
import { formatErrorFor } from './format-error';
import { jitGateway } from './jit-gateway';
import { operationLimits } from './limits';
import { withDocument } from './own-documents';
import { requestContext } from './request-context';
import type { Services } from './services';

export interface GraphqlRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly search: string;
  readonly body: unknown;
  readonly sessionToken: string | undefined;
  /** The header as it came; an API token in it goes before the session. */
  readonly authorization: string | undefined;
  readonly address: string;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  readonly body: string;
  /** The new session token, null to clear the cookie, undefined to leave it. */
  readonly session: string | null | undefined;
}

export interface GraphqlHandlerParts {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Logger;
  readonly services: Services;
  readonly documents: ClientDocuments;
  readonly production: boolean;
}

/** A program whose token does not hold is told so, and not answered as somebody who is signed out. */
const UNKNOWN_TOKEN: GraphqlAnswer = {
  status: 401,
  headers: [
    ['content-type', 'application/json; charset=utf-8'],
    ['www-authenticate', 'Bearer'],
  ],
  body: JSON.stringify({ errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }] }),
  session: undefined,
};

/**
 * In production a session has only the client's own documents, so that a stolen cookie or a script in the page cannot ask for
 * anything the pages do not ask for. A client of an earlier version learns by this code that it is one.
 */
const UNKNOWN_DOCUMENT: GraphqlAnswer = {
  status: 400,
  headers: [['content-type', 'application/graphql-response+json; charset=utf-8']],
  body: JSON.stringify({ errors: [{ message: 'UNKNOWN_DOCUMENT', extensions: { code: 'UNKNOWN_DOCUMENT' } }] }),
  session: undefined,
};

/** An answer that Apollo has no part in, so that its code is noted here. */
function refusal(answer: GraphqlAnswer, code: string): GraphqlAnswer {
  currentRecord()?.errorCodes.add(code);
  return answer;
}

/** What an operation did to the session. */
interface ContextState {
  session: string | null | undefined;
}

/** An answer that carries errors: thrown through the transaction so that everything rolls back, and sent all the same. */
class RolledBack extends Error {
  constructor(readonly response: HTTPGraphQLResponse) {
    super('rolled back');
  }
}

/** Apollo Server with our limits, behind no web framework. It notes what was asked for and which requests were answered with errors. */
function apolloFor({ schema, log, documents, production }: GraphqlHandlerParts, failed: Set<string>): ApolloServer<RequestContext> {
  const note: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operationName, response: { body } }) => {
        const record = currentRecord();
        if (record) record.operation = operationName && documents.names.has(operationName) ? operationName : OTHER;
        if (body.kind === 'single' && body.singleResult.errors?.length) failed.add(contextValue.requestId);
      },
    }),
  };
  return new ApolloServer<RequestContext>({
    gateway: jitGateway(schema),
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

/** Answers GraphQL requests: session, one transaction around the whole operation, commit, and only then the bytes. */
export async function graphqlHandler(parts: GraphqlHandlerParts) {
  const { clock, services, documents, production } = parts;
  // Apollo copies the context, so a failed operation is remembered by its request and not by the object.
  const failed = new Set<string>();
  const apollo = apolloFor(parts, failed);
  await apollo.start();

  const operate = async (
    request: GraphqlRequest,
    caller: Caller,
    transaction: Transaction,
  ): Promise<[HTTPGraphQLResponse, ContextState]> => {
    const state: ContextState = { session: undefined };
    // An operation that is run once more for another caller has not failed before.
    currentRecord()?.errorCodes.clear();
    const context = requestContext(transaction, caller, {
      clock,
      services,
      address: request.address,
      setSession: (token) => {
        state.session = token;
      },
    });
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const httpGraphQLRequest = { method: request.method, headers, search: request.search, body: request.body };
    const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    if (failed.delete(context.requestId)) throw new RolledBack(response);
    return [response, state];
  };

  const answer = async (received: GraphqlRequest): Promise<GraphqlAnswer> => {
    const token = tokenIn(received.authorization);
    const request = withDocument(received, documents, { only: production && !token });
    if (!request) return refusal(UNKNOWN_DOCUMENT, 'UNKNOWN_DOCUMENT');
    const credential = token ? tokenCredential(token) : request.sessionToken ? sessionCredential(request.sessionToken) : null;
    let session: string | null | undefined;
    let response: HTTPGraphQLResponse;
    try {
      const done = await inCallersTransaction(parts, credential, async (transaction, caller) =>
        token && !caller.account ? null : operate(request, caller, transaction),
      );
      if (!done) return refusal(UNKNOWN_TOKEN, 'UNAUTHENTICATED');
      [response, { session }] = done;
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
      response = error.response;
    }
    if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
    return { status: response.status ?? 200, headers: response.headers, body: response.body.string, session };
  };

  return { answer, stop: () => apollo.stop() };
}
