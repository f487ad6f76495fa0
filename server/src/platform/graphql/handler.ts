import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { DataSource } from 'typeorm';
import { tokenCredential, tokenIn } from '../auth/api-token';
import { type Caller, inCallersTransaction } from '../auth/identify';
import { sessionCredential } from '../auth/session';
import type { Clock } from '../clock/clock';
import type { Transaction } from '../db/transaction';
import { currentRecord } from '../observability/request-record';
import { type ApolloParts, apolloFor, nameIn } from './apollo';
import { isTransient } from './format-error';
import { jitGateway } from './jit-gateway';
import { type KnownDocument, knownDocument, NotSoSimple } from './known-document';
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

export interface GraphqlHandlerParts extends ApolloParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly services: Services;
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

/** What others kept from being committed, twice. Nothing of it has happened. */
const CONFLICT: GraphqlAnswer = {
  status: 200,
  headers: [['content-type', 'application/json; charset=utf-8']],
  body: JSON.stringify({ data: null, errors: [{ message: 'CONFLICT', extensions: { code: 'CONFLICT' } }] }),
  session: undefined,
};

/** An answer that Apollo has no part in, so that its code is noted here. */
function refusal(answer: GraphqlAnswer, code: string): GraphqlAnswer {
  currentRecord()?.errorCodes.add(code);
  return answer;
}

/** An answer that carries errors: thrown through the transaction so that everything rolls back, and sent all the same. */
class RolledBack extends Error {
  constructor(readonly response: Done['response']) {
    super('rolled back');
  }
}

/** What an operation came to. */
interface Done {
  readonly response: Pick<GraphqlAnswer, 'status' | 'headers' | 'body'>;
  readonly session: string | null | undefined;
}

/** How a request may still be answered. */
interface Ways {
  /** By what is known of its document, without reading it again. */
  readonly simply: boolean;
  /** Once more, where others stood in its way. */
  readonly again: boolean;
}

/** Answers GraphQL requests: session, one transaction around the whole operation, commit, and only then the bytes. */
export async function graphqlHandler(parts: GraphqlHandlerParts) {
  const { clock, services, documents, production } = parts;
  // Apollo copies the context, so a failed operation is remembered by its request and not by the object.
  const failed = new Set<string>();
  const gateway = jitGateway(parts.schema);
  const apollo = apolloFor(gateway, parts, failed);
  await apollo.start();

  const operate = async (request: GraphqlRequest, known: KnownDocument | null, caller: Caller, transaction: Transaction): Promise<Done> => {
    const { address } = request;
    let session: Done['session'];
    const setSession = (token: string | null): void => {
      session = token;
    };
    // An operation that is run once more for another caller has not failed before.
    currentRecord()?.errorCodes.clear();
    const context = requestContext(transaction, caller, { clock, services, address, setSession });
    if (known) return { response: await known.answer(context), session: undefined };
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const httpGraphQLRequest = { method: request.method, headers, search: request.search, body: request.body };
    const response = asAnswer(await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }));
    if (failed.delete(context.requestId)) throw new RolledBack(response);
    return { response, session };
  };

  const answer = async (received: GraphqlRequest, { simply, again }: Ways): Promise<GraphqlAnswer> => {
    const token = tokenIn(received.authorization);
    const request = withDocument(received, documents, { only: production && !token });
    if (!request) return refusal(UNKNOWN_DOCUMENT, 'UNKNOWN_DOCUMENT');
    const credential = token ? tokenCredential(token) : request.sessionToken ? sessionCredential(request.sessionToken) : null;
    const known = simply ? knownDocument(received, gateway) : null;
    try {
      const done = await inCallersTransaction(parts, credential, async (transaction, caller) =>
        token && !caller.account ? null : operate(request, known, caller, transaction),
      );
      if (!done) return refusal(UNKNOWN_TOKEN, 'UNAUTHENTICATED');
      const record = currentRecord();
      if (known && record) record.operation = nameIn(documents, known.name);
      return { ...done.response, session: done.session };
    } catch (error) {
      if (error instanceof RolledBack) return { ...error.response, session: undefined };
      if (error instanceof NotSoSimple) return answer(received, { simply: false, again });
      // The last changes leave with the commit, which may be the one of two that PostgreSQL ends to let the other go on.
      if (!isTransient((error as { code?: unknown }).code)) throw error;
      return again ? answer(received, { simply, again: false }) : refusal(CONFLICT, 'CONFLICT');
    }
  };

  return { answer: (request: GraphqlRequest) => answer(request, { simply: true, again: true }), stop: () => apollo.stop() };
}

function asAnswer({ status = 200, headers, body }: HTTPGraphQLResponse): Done['response'] {
  if (body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
  return { status, headers, body: body.string };
}
