import { gql } from '@apollo/client';

export const RemoveOwnRuleMutation = gql`
  mutation RemoveOwnRule($ruleKey: String!, $version: Int!, $input: DecisionInput!) {
    removeOwnRule(ruleKey: $ruleKey, version: $version, input: $input) {
      __typename
      ... on LocalRuleSaved {
        number
        effectiveFrom
      }
      ... on LocalRuleConflict {
        latestNumber
        author
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
    }
  }
`;
