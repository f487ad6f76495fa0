import { gql } from '@apollo/client';

export const OpenNotificationMutation = gql`
  mutation OpenNotification($id: ID!) {
    openNotification(id: $id) {
      id
      link
      unread
    }
  }
`;
