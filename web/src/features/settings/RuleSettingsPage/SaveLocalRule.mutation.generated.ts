/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The last day for those who report, as typed. */
export type LastDayInput = {
  readonly day: string;
  readonly days: string;
  readonly month: string;
  readonly role: string;
  /** `calendar_date`, `year_end` or `days_before_meeting`; empty leaves it to the document. */
  readonly type: string;
  /** `same` as the period, or the `next`. */
  readonly year: string;
};

/** The parts of a rule that the municipality sets. What is empty is left to the document. */
export type LocalRuleInput = {
  readonly cadence: string;
  readonly deadline: LastDayInput;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly effectiveFrom: string;
  readonly interimMonths: ReadonlyArray<number>;
  readonly name: string;
  readonly ownFields: ReadonlyArray<OwnFieldInput>;
  readonly reference: string;
  readonly sharedFields: ReadonlyArray<string>;
  readonly steps: ReadonlyArray<LocalStepInput>;
};

/** Who takes a step; nobody where both lists are empty. */
export type LocalStepInput = {
  readonly key: string;
  readonly roles: ReadonlyArray<string>;
  readonly unitKinds: ReadonlyArray<string>;
  readonly verb: string;
};

/** A question of the municipality’s own. */
export type OwnFieldInput = {
  /** Its key where the rule has it already. */
  readonly key?: string | null | undefined;
  readonly label: string;
  readonly per: string;
  readonly type: string;
};

export type SaveLocalRuleMutationVariables = Exact<{
  ruleKey?: string | null | undefined;
  version: number;
  input: LocalRuleInput;
}>;


export type SaveLocalRuleMutation = { readonly saveLocalRule:
    | { readonly __typename: 'FormErrors', readonly errors: ReadonlyArray<{ readonly field: string, readonly code: string }> }
    | { readonly __typename: 'LocalRuleConflict', readonly latestNumber: number, readonly author: string }
    | { readonly __typename: 'LocalRuleSaved', readonly ruleKey: string, readonly number: number, readonly effectiveFrom: string }
   };


export const SaveLocalRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLocalRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ruleKey"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveLocalRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ruleKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ruleKey"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalRuleSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleKey"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocalRuleConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latestNumber"}},{"kind":"Field","name":{"kind":"Name","value":"author"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormErrors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveLocalRuleMutation, SaveLocalRuleMutationVariables>;