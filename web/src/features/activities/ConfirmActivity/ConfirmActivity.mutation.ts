import { gql } from '@apollo/client';

export const ConfirmActivityMutation = gql`
  mutation ConfirmActivity($id: ID!) {
    confirmActivity(id: $id) {
      activityId
    }
  }
`;
