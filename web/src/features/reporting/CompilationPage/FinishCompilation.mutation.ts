import { gql } from '@apollo/client';

export const FinishCompilationMutation = gql`
  mutation FinishCompilation($input: CompilationInput!) {
    finishCompilation(input: $input) {
      __typename
      ... on CompilationFinished {
        contentHash
      }
      ... on CompilationIncomplete {
        missing {
          field
          code
        }
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
