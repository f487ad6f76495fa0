import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { client, preload } from '../shared/graphql/client';
import { ViewerDocument } from '../shared/viewer/Viewer.query.generated';

/** Asks who is here, before anything is drawn. */
export const preloadViewer = (): null => preload(ViewerDocument, {});

/** The connection to the server, for every page inside. */
export function DataProvider({ children }: { readonly children: ReactNode }) {
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
