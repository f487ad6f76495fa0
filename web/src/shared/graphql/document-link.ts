import { ApolloLink } from '@apollo/client';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import { newVersionEvent } from './new-version-event';

/** What the build has put into a document; where nothing is built, as in development, it is sent as it is. */
type BuiltDocument = DocumentNode & { readonly __meta__?: { readonly hash: string } };

const isUnknown = ({ errors = [] }: ApolloLink.Result): boolean => errors.some(({ extensions }) => extensions?.code === 'UNKNOWN_DOCUMENT');

/**
 * Asks by the hash of the document, which the server has got from the same build. When a page's question is not known any
 * more the window is told; after a move it is not, since what was typed may still be there to be copied.
 */
export const documentLink = new ApolloLink((operation, forward) => {
  const { __meta__: built } = operation.query as BuiltDocument;
  if (built) {
    operation.extensions.persistedQuery = { version: 1, sha256Hash: built.hash };
    operation.setContext({ http: { includeExtensions: true, includeQuery: false } });
  }
  const isQuestion = operation.operationType === OperationTypeNode.QUERY;
  return forward(operation).pipe(
    tap((result) => {
      if (isQuestion && isUnknown(result)) window.dispatchEvent(new Event(newVersionEvent, { cancelable: true }));
    }),
  );
});
