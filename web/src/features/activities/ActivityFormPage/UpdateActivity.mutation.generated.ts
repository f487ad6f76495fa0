/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One answer of a check before start, as it was typed. */
export type ActivityCheckInput = {
  readonly field: string;
  readonly ruleKey: string;
  readonly value: string;
};

/** A decision before start; the day as it was typed. */
export type ActivityDecisionInput = {
  readonly body: string;
  readonly decidedOn: string;
  readonly diarienummer: string;
  readonly paragraph: string;
  readonly ruleKey: string;
};

/** One year; year and amounts as they were typed. */
export type ActivityFundingInput = {
  readonly budget: string;
  readonly coFinancingCash: string;
  readonly coFinancingInKind: string;
  readonly grantReceived: string;
  readonly nature: string;
  readonly year: string;
};

/** An activity as its form holds it. Empty text means that nothing is said. */
export type ActivityInput = {
  /** Left out: stays as it is. */
  readonly borderRegional?: boolean | null | undefined;
  /** Left out: stay as they are. */
  readonly checks?: ReadonlyArray<ActivityCheckInput> | null | undefined;
  readonly contactPersonId: string;
  /** Left out: stay as they are. */
  readonly decisions?: ReadonlyArray<ActivityDecisionInput> | null | undefined;
  readonly diarienummer: string;
  readonly endsOn: string;
  /** Left out: stays as it is. */
  readonly focusReason?: string | null | undefined;
  readonly funding: ReadonlyArray<ActivityFundingInput>;
  readonly kind: string;
  readonly name: string;
  readonly ownRole: string;
  readonly partners: ReadonlyArray<ActivityPartnerInput>;
  readonly pillars: ReadonlyArray<ActivityPillarInput>;
  readonly programme: string;
  readonly purpose: string;
  readonly results: string;
  readonly startsOn: string;
  readonly status: string;
  readonly unitId: string;
};

export type ActivityPartnerInput = {
  readonly city: string;
  readonly country: string;
  readonly kind: string;
  readonly name: string;
};

export type ActivityPillarInput = {
  readonly commitmentKey?: string | null | undefined;
  readonly pillarKey: string;
};

export type UpdateActivityMutationVariables = Exact<{
  id: string;
  revision: number;
  input: ActivityInput;
}>;


export type UpdateActivityMutation = { readonly updateActivity:
    | { readonly __typename: 'ActivityConflict', readonly revision: number, readonly changedAt: string, readonly changedBy: string | null, readonly present: { readonly kind: string, readonly name: string, readonly purpose: string, readonly results: string, readonly status: string, readonly unitId: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly programme: string | null, readonly ownRole: string | null, readonly diarienummer: string | null, readonly contactPersonId: string | null, readonly borderRegional: boolean, readonly focusReason: string, readonly pillars: ReadonlyArray<{ readonly pillarKey: string, readonly commitmentKey: string | null }>, readonly partners: ReadonlyArray<{ readonly name: string, readonly kind: string, readonly city: string | null, readonly country: string | null }>, readonly funding: ReadonlyArray<{ readonly year: number, readonly nature: string, readonly budget: number | null, readonly grantReceived: number | null, readonly coFinancingCash: number | null, readonly coFinancingInKind: number | null }>, readonly checks: ReadonlyArray<{ readonly ruleKey: string, readonly field: string, readonly value: string }>, readonly decisions: ReadonlyArray<{ readonly ruleKey: string, readonly body: string, readonly decidedOn: string | null, readonly paragraph: string, readonly diarienummer: string }> } }
    | { readonly __typename: 'ActivitySaved', readonly activityId: string }
    | { readonly __typename: 'FormErrors', readonly errors: ReadonlyArray<{ readonly field: string, readonly code: string }> }
   };


export const UpdateActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivitySaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityValues"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormErrors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityValues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityValues"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"results"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"ownRole"}},{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}},{"kind":"Field","name":{"kind":"Name","value":"contactPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillarKey"}},{"kind":"Field","name":{"kind":"Name","value":"commitmentKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"grantReceived"}},{"kind":"Field","name":{"kind":"Name","value":"coFinancingCash"}},{"kind":"Field","name":{"kind":"Name","value":"coFinancingInKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"borderRegional"}},{"kind":"Field","name":{"kind":"Name","value":"focusReason"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}}]}}]}}]} as unknown as DocumentNode<UpdateActivityMutation, UpdateActivityMutationVariables>;