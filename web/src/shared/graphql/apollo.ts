import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { createBusyLink } from './busy-link';
import { busySign } from './busy-sign';
import { documentLink } from './document-link';
import { possibleTypes } from './possible-types.generated';
import { sessionGate } from './session-gate';
import { createSessionLink } from './session-link';

/** The one connection to the server. The session cookie goes with every request; the header keeps other sites out. */
export const client = new ApolloClient({
  link: ApolloLink.from([
    createSessionLink(sessionGate),
    createBusyLink(busySign),
    documentLink,
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } }),
  ]),
  cache: new InMemoryCache({ possibleTypes }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
