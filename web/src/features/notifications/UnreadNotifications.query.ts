import { gql } from '@apollo/client';

export const UnreadNotificationsQuery = gql`
  query UnreadNotifications {
    notificationsPage(unread: true, first: 1) {
      unread
    }
  }
`;
