import { gql } from '@apollo/client';

export const RestoreVersionMutation = gql`
  mutation RestoreVersion($number: Int!, $input: PublicationInput!) {
    restoreVersion(number: $number, input: $input) {
      __typename
      ... on VersionPublished {
        number
        effectiveFrom
      }
      ... on VersionUnchanged {
        sameAs
      }
      ... on VersionMoved {
        latestNumber
        author
      }
      ... on VersionDraftNotReady {
        faults
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
