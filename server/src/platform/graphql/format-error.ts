import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { Refused } from '../errors/refused';
import { currentRecord } from '../observability/request-record';

/** Constraints of an argument that did not hold, as `{field, rules}`; the client turns them into sentences. */
const brokenRules = (error: ArgumentValidationError) =>
  (error.extensions.validationErrors as { property: string; constraints?: Record<string, string> }[]).map((each) => ({
    field: each.property,
    rules: Object.keys(each.constraints ?? {}),
  }));

/** A NUL character, which PostgreSQL cannot hold in a text or in JSON. */
export const isUnstorableText = (code: unknown): boolean => code === '22021' || code === '22P05';

/** What Apollo says of a request that never reached a resolver: it could not be parsed, validated or understood. */
const REQUEST_CODES = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** Apollo gives some refusals of a request (a hash that is another document's) a status and no code. */
const isBadRequest = ({ path, extensions }: GraphQLError): boolean =>
  !path && extensions.code === undefined && (extensions.http as { status?: number } | undefined)?.status === 400;

/** What PostgreSQL gives up because of others at work at the same time; done again it may well succeed. */
export const isTransient = (code: unknown): boolean => code === '40001' || code === '40P01';

/**
 * What the client may learn of an error: refusals by their code, GraphQL's own errors as they are, everything else
 * only by the request's id, which the log has too. The request's record gets the codes.
 */
export function formatErrorFor(log: Logger) {
  const said = sayingOf(log);
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const saying = said(formatted, thrown);
    currentRecord()?.errorCodes.add(String(saying.extensions?.code));
    return saying;
  };
}

function sayingOf(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown) as Error & { code?: unknown };
    const say = (message: string, extensions: Record<string, unknown>): GraphQLFormattedError => ({
      message,
      path: formatted.path,
      extensions,
    });
    if (error instanceof Refused) return say(error.code, { code: error.code });
    if (isUnstorableText(error.code)) return say('BAD_USER_INPUT', { code: 'BAD_USER_INPUT' });
    if (error instanceof ArgumentValidationError) return say('BAD_USER_INPUT', { code: 'BAD_USER_INPUT', fields: brokenRules(error) });
    if (error.code === '42501' || error.code === '23503') return say('NOT_FOUND', { code: 'NOT_FOUND' });
    if (isTransient(error.code)) return say('CONFLICT', { code: 'CONFLICT' });
    if (thrown instanceof GraphQLError && !thrown.path && REQUEST_CODES.has(thrown.extensions.code)) return formatted;
    if (thrown instanceof GraphQLError && isBadRequest(thrown)) return say(thrown.message, { code: 'BAD_REQUEST' });
    const id = currentRecord()?.id ?? randomUUID();
    log.error({ id, err: error }, 'unexpected error in an operation');
    return say('INTERNAL_SERVER_ERROR', { code: 'INTERNAL_SERVER_ERROR', id });
  };
}
