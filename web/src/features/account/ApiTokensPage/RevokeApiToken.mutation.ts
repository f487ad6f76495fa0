import { gql } from '@apollo/client';

export const RevokeApiTokenMutation = gql`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`;
