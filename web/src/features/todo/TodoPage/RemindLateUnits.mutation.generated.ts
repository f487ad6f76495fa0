/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type RemindLateUnitsMutationVariables = Exact<{
  reportIds: ReadonlyArray<string> | string;
}>;


export type RemindLateUnitsMutation = { readonly remindUnits: { readonly reminded: ReadonlyArray<string>, readonly unreachable: ReadonlyArray<string> } };


export const RemindLateUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindLateUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reportIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reportIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reportIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminded"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}}]}}]}}]} as unknown as DocumentNode<RemindLateUnitsMutation, RemindLateUnitsMutationVariables>;