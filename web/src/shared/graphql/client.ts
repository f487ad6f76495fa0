import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

/**
 * Starts a page's query while its code is still on the way: `preload: ({ id }) => preload(RoundPageDocument, { id: id ?? '' })`
 * in the page's route. The page asks with `fetchPolicy: 'cache-first'` and so joins the request. A failure is the page's to
 * show. The connection itself is fetched here and not imported, so that the first script stays small.
 */
export function preload<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables): void {
  void import('./apollo')
    .then(({ client }) => client.query<Data, OperationVariables>({ query, variables, fetchPolicy: 'network-only' }))
    .catch(() => undefined);
}
