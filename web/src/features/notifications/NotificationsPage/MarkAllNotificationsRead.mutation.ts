import { gql } from '@apollo/client';

export const MarkAllNotificationsReadMutation = gql`
  mutation MarkAllNotificationsRead($until: String!) {
    markAllNotificationsRead(until: $until) {
      unread
    }
  }
`;
