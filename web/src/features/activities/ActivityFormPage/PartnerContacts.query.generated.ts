/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PartnerContactsInput = {
  readonly partners: ReadonlyArray<SoughtPartnerInput>;
  /** The unit that asks; its own contacts are not told. Empty while none is chosen. */
  readonly unitId: string;
};

export type SoughtPartnerInput = {
  /** ISO 3166-1 alpha-2; empty where it is not known. */
  readonly country: string;
  readonly name: string;
};

export type PartnerContactsQueryVariables = Exact<{
  input: PartnerContactsInput;
}>;


export type PartnerContactsQuery = { readonly partnerContacts: ReadonlyArray<{ readonly sought: string, readonly partner: string, readonly same: boolean, readonly activityId: string, readonly activityName: string, readonly status: string, readonly unitName: string, readonly contactName: string | null }> };


export const PartnerContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerContactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sought"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"activityId"}},{"kind":"Field","name":{"kind":"Name","value":"activityName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}}]}}]}}]} as unknown as DocumentNode<PartnerContactsQuery, PartnerContactsQueryVariables>;