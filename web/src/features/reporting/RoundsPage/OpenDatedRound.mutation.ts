import { gql } from '@apollo/client';

export const OpenDatedRoundMutation = gql`
  mutation OpenDatedRound($input: OpenDatedRoundInput!) {
    openDatedRound(input: $input) {
      __typename
      ... on RoundOpened {
        roundId
        units
      }
      ... on RoundNotOpened {
        reasons
        existingId
      }
      ... on RoundOverlaps {
        overlapsId
        overlapsName
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
