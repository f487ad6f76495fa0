import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why a request failed, as far as a page has something different to say. */
export type ProblemKind =
  | 'network'
  | 'no_permission'
  | 'not_found'
  | 'conflict'
  | 'too_many'
  | 'signed_out'
  | 'busy'
  | 'new_version'
  | 'unexpected';

const kinds: Readonly<Record<string, ProblemKind>> = {
  FORBIDDEN: 'no_permission',
  NOT_FOUND: 'not_found',
  CONFLICT: 'conflict',
  TOO_MANY_REQUESTS: 'too_many',
  UNAUTHENTICATED: 'signed_out',
  BUSY: 'busy',
  UNKNOWN_DOCUMENT: 'new_version',
};

const statusCodes: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 429: 'TOO_MANY_REQUESTS' };

/** Our own server refused before it began; a proxy that says 503 knows nothing of that. */
function saysBusy({ statusCode, bodyText }: ServerError): boolean {
  return statusCode === 503 && bodyText.includes('"code":"BUSY"');
}

/** The code the server gave with an error; null when it gave none or did not answer. */
export function codeOf(error: unknown): string | null {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return typeof code === 'string' ? code : null;
  }
  if (ServerError.is(error)) return statusCodes[error.statusCode] ?? (saysBusy(error) ? 'BUSY' : 'UNAVAILABLE');
  return null;
}

/** What kind of failure an error is. */
export function problemOf(error: unknown): ProblemKind {
  if (CombinedGraphQLErrors.is(error)) return kinds[codeOf(error) ?? ''] ?? 'unexpected';
  if (ServerError.is(error)) return kinds[codeOf(error) ?? ''] ?? 'unexpected';
  return 'network';
}

/** The number that the server's log has for an unexpected error. */
export function referenceOf(error: unknown): string | null {
  const id = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.id : null;
  return typeof id === 'string' ? id : null;
}
