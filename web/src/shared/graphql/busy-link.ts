import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { finalize } from 'rxjs';
import type { BusySign } from './busy-sign';
import { codeOf } from './problem';

/** Then it is the person's turn to try again. About a minute. */
const MOST_ATTEMPTS = 9;

/** When the server would like to be asked again, in milliseconds; null where it does not say. */
function comeAgain(error: unknown): number | null {
  const seconds = ServerError.is(error) && error.statusCode === 503 ? error.response.headers.get('retry-after') : null;
  return seconds && /^\d+$/.test(seconds) ? Number(seconds) * 1000 : null;
}

/** What was refused as busy was not begun, so that everything may be sent again. Of other failures that is not known. */
const maySendAgain = ({ operationType }: ApolloLink.Operation, error: unknown): boolean =>
  comeAgain(error) !== null && (codeOf(error) === 'BUSY' || operationType === OperationTypeNode.QUERY);

/**
 * Sends again what an overloaded server has refused, when it said that it would have time, and a little later so that not
 * all come back at once. Meanwhile the sign is shown.
 */
export function createBusyLink(sign: BusySign): ApolloLink {
  const show = new ApolloLink((operation, forward) => forward(operation).pipe(finalize(() => sign.end(operation))));
  const retry = new RetryLink({
    attempts: (count, operation, error) => {
      const again = count < MOST_ATTEMPTS && maySendAgain(operation, error);
      if (again) sign.begin(operation);
      return again;
    },
    delay: (_count, _operation, error) => (comeAgain(error) ?? 0) * (1 + Math.random()),
  });
  return ApolloLink.from([show, retry]);
}
