import { gql } from '@apollo/client';

export const NotificationsPageQuery = gql`
  query NotificationsPage($unread: Boolean!, $first: Int!) {
    notificationsPage(unread: $unread, first: $first) {
      unread
      total
      notifications {
        id
        kind
        link
        createdAt
        readAt
        words {
          round
          unit
          body
          rule
          tenant
          day
          count
          outcome
          verb
        }
      }
    }
  }
`;
