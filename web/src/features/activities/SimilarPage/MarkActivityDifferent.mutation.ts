import { gql } from '@apollo/client';

export const MarkActivityDifferentMutation = gql`
  mutation MarkActivityDifferent($id: ID!, $otherActivityIds: [ID!]!) {
    markActivityDifferent(id: $id, otherActivityIds: $otherActivityIds) {
      pairs
    }
  }
`;
