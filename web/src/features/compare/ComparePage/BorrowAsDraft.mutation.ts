import { gql } from '@apollo/client';

export const BorrowAsDraftMutation = gql`
  mutation BorrowAsDraft($municipality: String!, $item: String!) {
    borrowAsDraft(municipality: $municipality, item: $item) {
      draftId
    }
  }
`;
