import { gql } from '@apollo/client';

export const UnmarkEnteredMutation = gql`
  mutation UnmarkEntered($input: UnmarkEnteredInput!) {
    unmarkEntered(input: $input) {
      __typename
      ... on EntryMarked {
        entryId
      }
      ... on RoundStepRefused {
        reason
      }
    }
  }
`;
