import { gql } from '@apollo/client';

export const SaveLocalRuleMutation = gql`
  mutation SaveLocalRule($ruleKey: String, $version: Int!, $input: LocalRuleInput!) {
    saveLocalRule(ruleKey: $ruleKey, version: $version, input: $input) {
      __typename
      ... on LocalRuleSaved {
        ruleKey
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
