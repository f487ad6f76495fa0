import { gql } from '@apollo/client';

export const BorrowAsDraftMutation = gql`
  mutation BorrowAsDraft($municipality: String!, $item: String!, $draftId: ID) {
    borrowAsDraft(municipality: $municipality, item: $item, draftId: $draftId) {
      __typename
      ... on VersionDraftStarted {
        draftId
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
