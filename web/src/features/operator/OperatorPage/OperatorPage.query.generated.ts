/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type OperatorPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorPageQuery = { readonly operatorPage: { readonly version: string, readonly databaseVersion: string, readonly migrations: ReadonlyArray<string>, readonly mailDoor: string, readonly exampleAccountsAllowed: boolean, readonly jobsWaiting: number, readonly jobsFailed: number, readonly tenants: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly name: string, readonly code: string | null, readonly exampleData: boolean }> } };


export const OperatorPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperatorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"databaseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"migrations"}},{"kind":"Field","name":{"kind":"Name","value":"mailDoor"}},{"kind":"Field","name":{"kind":"Name","value":"exampleAccountsAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"jobsWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"jobsFailed"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"exampleData"}}]}}]}}]}}]} as unknown as DocumentNode<OperatorPageQuery, OperatorPageQueryVariables>;