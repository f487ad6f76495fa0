import { gql } from '@apollo/client';

export const UnmarkActivityDifferentMutation = gql`
  mutation UnmarkActivityDifferent($id: ID!, $otherActivityIds: [ID!]!) {
    unmarkActivityDifferent(id: $id, otherActivityIds: $otherActivityIds) {
      pairs
    }
  }
`;
