/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DirectoryGroupRoleInput = {
  readonly group: string;
  readonly roleKey: string;
  readonly unitId?: string | null | undefined;
};

export type DirectoryInput = {
  readonly clientId: string;
  /** Empty keeps the one that is stored, as long as issuer and client are the same. */
  readonly clientSecret: string;
  readonly emailClaim: string;
  /** Empty: groups give no roles. */
  readonly groupClaim: string;
  readonly groupRoles: ReadonlyArray<DirectoryGroupRoleInput>;
  readonly issuer: string;
  readonly letsInUnknown: boolean;
  readonly nameClaim: string;
  readonly offered: boolean;
  readonly passwordsAccepted: boolean;
  readonly scopes: string;
  readonly subjectClaim: string;
};

export type SaveDirectoryMutationVariables = Exact<{
  version: number;
  input: DirectoryInput;
}>;


export type SaveDirectoryMutation = { readonly saveDirectory:
    | { readonly __typename: 'DirectoryConflict', readonly latestVersion: number }
    | { readonly __typename: 'DirectorySaved', readonly version: number }
    | { readonly __typename: 'FormErrors', readonly errors: ReadonlyArray<{ readonly field: string, readonly code: string }> }
   };


export const SaveDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDirectory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectorySaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormErrors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DirectoryConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latestVersion"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDirectoryMutation, SaveDirectoryMutationVariables>;