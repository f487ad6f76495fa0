import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { client } from '../shared/graphql/apollo';
import { BusyNotice } from './BusyNotice/BusyNotice';

/** The connection to the server, for every page inside. */
export function DataProvider({ children }: { readonly children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      {children}
      <BusyNotice />
    </ApolloProvider>
  );
}
