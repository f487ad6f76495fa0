import { gql } from '@apollo/client';

export const SaveCompilationMutation = gql`
  mutation SaveCompilation($input: CompilationInput!) {
    saveCompilation(input: $input) {
      __typename
      ... on CompilationSaved {
        revision
        savedAt
      }
      ... on CompilationConflict {
        revision
        savedBy
        savedAt
        written {
          summary
          texts {
            key
            text
          }
          goals {
            activityId
            goals
          }
          withoutGoal
        }
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
