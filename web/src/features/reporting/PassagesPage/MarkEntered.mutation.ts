import { gql } from '@apollo/client';

export const MarkEnteredMutation = gql`
  mutation MarkEntered($input: MarkEnteredInput!) {
    markEntered(input: $input) {
      __typename
      ... on EntryMarked {
        entryId
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
