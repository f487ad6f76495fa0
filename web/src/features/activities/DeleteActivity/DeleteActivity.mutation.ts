import { gql } from '@apollo/client';

export const DeleteActivityMutation = gql`
  mutation DeleteActivity($id: ID!) {
    deleteActivity(id: $id) {
      __typename
      ... on ActivityDeleted {
        deletedId
      }
      ... on ActivityInUse {
        rounds
      }
    }
  }
`;
