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

export type CreateActivityMutationVariables = Exact<{
  id: string;
  input: ActivityInput;
}>;


export type CreateActivityMutation = { readonly createActivity:
    | { readonly __typename: 'ActivitySaved', readonly activityId: string }
    | { readonly __typename: 'FormErrors', readonly errors: ReadonlyArray<{ readonly field: string, readonly code: string }> }
   };


export const CreateActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivitySaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormErrors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateActivityMutation, CreateActivityMutationVariables>;