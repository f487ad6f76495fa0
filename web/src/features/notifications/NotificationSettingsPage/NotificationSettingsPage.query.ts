import { gql } from '@apollo/client';

export const NotificationSettingsPageQuery = gql`
  query NotificationSettingsPage {
    notificationSettingsPage {
      address
      mailLeaves
      preferences {
        kind
        inApp
        mail
      }
    }
  }
`;
