/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActivitiesPageInput = {
  readonly descending: boolean;
  readonly filter: ActivityFilterInput;
  readonly first: number;
  readonly offset: number;
  /** `name`, `unit`, `period`, `grant` or `checked` */
  readonly sort: string;
};

/** Which activities are wanted. An empty list means any. */
export type ActivityFilterInput = {
  /** `only` border-regional work or all `without` it; null is what counts as international */
  readonly border?: string | null | undefined;
  /** `with` a grant entered, or `missing` one that is expected */
  readonly grant?: string | null | undefined;
  readonly kinds: ReadonlyArray<string>;
  /** Only those that lack a `check` before start, or the `reason` for a partner outside the focus */
  readonly lacks?: string | null | undefined;
  /** Only those where the viewer is the contact person. */
  readonly mine: boolean;
  readonly pillarKeys: ReadonlyArray<string>;
  /** Words that must all be found in name, purpose, diarienummer or partners. */
  readonly search: string;
  /** Only those with a partner that another unit has contact with too. */
  readonly sharedPartner?: boolean | null | undefined;
  readonly statuses: ReadonlyArray<string>;
  /** Only those that nobody has checked for half a year. */
  readonly toCheck: boolean;
  readonly unitIds: ReadonlyArray<string>;
};

export type ActivitiesPageQueryVariables = Exact<{
  input: ActivitiesPageInput;
}>;


export type ActivitiesPageQuery = { readonly activitiesPage: { readonly total: number, readonly all: number, readonly grantTotal: number | null, readonly withoutGrant: number, readonly borderRegional: number, readonly leftOut: number, readonly mayCreate: boolean, readonly pillarWord: string | null, readonly kinds: ReadonlyArray<string>, readonly rules: { readonly checks: boolean, readonly focus: boolean, readonly borderArea: string | null, readonly borderCounts: string | null, readonly actsAsOne: boolean, readonly similar: boolean }, readonly units: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pillars: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly rows: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly status: string, readonly unitName: string, readonly formerUnit: string | null, readonly pillars: ReadonlyArray<string>, readonly startsOn: string | null, readonly endsOn: string | null, readonly grantReceived: number | null, readonly grantExpected: boolean, readonly checkedOn: string | null, readonly freshness: string | null, readonly borderRegional: boolean, readonly checkMissing: boolean, readonly reasonMissing: boolean }> } };


export const ActivitiesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivitiesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivitiesPageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitiesPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"grantTotal"}},{"kind":"Field","name":{"kind":"Name","value":"withoutGrant"}},{"kind":"Field","name":{"kind":"Name","value":"borderRegional"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"mayCreate"}},{"kind":"Field","name":{"kind":"Name","value":"pillarWord"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checks"}},{"kind":"Field","name":{"kind":"Name","value":"focus"}},{"kind":"Field","name":{"kind":"Name","value":"borderArea"}},{"kind":"Field","name":{"kind":"Name","value":"borderCounts"}},{"kind":"Field","name":{"kind":"Name","value":"actsAsOne"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"formerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"grantReceived"}},{"kind":"Field","name":{"kind":"Name","value":"grantExpected"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshness"}},{"kind":"Field","name":{"kind":"Name","value":"borderRegional"}},{"kind":"Field","name":{"kind":"Name","value":"checkMissing"}},{"kind":"Field","name":{"kind":"Name","value":"reasonMissing"}}]}}]}}]}}]} as unknown as DocumentNode<ActivitiesPageQuery, ActivitiesPageQueryVariables>;