import { gql } from '@apollo/client';

export const CompleteStepMutation = gql`
  mutation CompleteStep($input: CompleteStepInput!) {
    completeStep(input: $input) {
      __typename
      ... on StepCompleted {
        stepKey
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
