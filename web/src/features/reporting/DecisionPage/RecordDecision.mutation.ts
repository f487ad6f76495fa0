import { gql } from '@apollo/client';

export const RecordDecisionMutation = gql`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      __typename
      ... on DecisionRecorded {
        decisionId
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
      ... on RoundStepRefused {
        reason
      }
    }
  }
`;
