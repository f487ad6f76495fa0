import { gql } from '@apollo/client';

export const SaveNotificationPreferenceMutation = gql`
  mutation SaveNotificationPreference($input: NotificationPreferenceInput!) {
    saveNotificationPreference(input: $input) {
      __typename
      ... on NotificationPreference {
        kind
        inApp
        mail
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
    }
  }
`;
