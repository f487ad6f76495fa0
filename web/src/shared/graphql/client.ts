import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { possibleTypes } from './possible-types.generated';
import { sessionGate } from './session-gate';
import { createSessionLink } from './session-link';

/** The one connection to the server. The session cookie goes with every request; the header keeps other sites out. */
export const client = new ApolloClient({
  link: ApolloLink.from([
    createSessionLink(sessionGate),
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } }),
  ]),
  cache: new InMemoryCache({ possibleTypes }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});

/**
 * Starts a page's query while its code is still on the way: put `loader: () => preload(Document, variables)` in the route.
 * The page asks with `fetchPolicy: 'cache-first'` and so joins the request. A failure is the page's to show.
 */
export function preload<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables): null {
  void client.query<Data, OperationVariables>({ query, variables, fetchPolicy: 'network-only' }).catch(() => undefined);
  return null;
}
