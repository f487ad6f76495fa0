import { ApolloLink, Observable } from '@apollo/client';
import { codeOf } from './problem';
import type { SessionGate } from './session-gate';

const saysUnauthenticated = (result: ApolloLink.Result): boolean =>
  (result.errors ?? []).some((error) => error.extensions?.code === 'UNAUTHENTICATED');

/**
 * Holds a request that was refused because the session had ended until the person has signed in again, then sends it once
 * more. The page never notices and loses nothing. Requests that concern signing in carry `withoutSession` and pass by.
 */
export function createSessionLink(gate: SessionGate): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.getContext().withoutSession) return forward(operation);
    return new Observable((observer) => {
      let waiting = false;
      let again: { unsubscribe(): void } | undefined;
      const askAgain = async (giveUp: () => void): Promise<void> => {
        waiting = true;
        if (await gate.ask()) again = forward(operation).subscribe(observer);
        else giveUp();
      };
      const first = forward(operation).subscribe({
        next: (result) => {
          if (!saysUnauthenticated(result)) return observer.next(result);
          void askAgain(() => {
            observer.next(result);
            observer.complete();
          });
        },
        error: (error) => {
          if (codeOf(error) !== 'UNAUTHENTICATED') return observer.error(error);
          void askAgain(() => observer.error(error));
        },
        complete: () => {
          if (!waiting) observer.complete();
        },
      });
      return () => {
        first.unsubscribe();
        again?.unsubscribe();
      };
    });
  });
}
