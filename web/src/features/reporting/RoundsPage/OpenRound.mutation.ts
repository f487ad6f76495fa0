import { gql } from '@apollo/client';

export const OpenRoundMutation = gql`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      __typename
      ... on RoundOpened {
        roundId
        units
      }
      ... on RoundNotOpened {
        reasons
        existingId
      }
    }
  }
`;
