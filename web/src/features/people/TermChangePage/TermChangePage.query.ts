import { gql } from '@apollo/client';

export const TermChangePageQuery = gql`
  query TermChangePage {
    termChangePage {
      today
      roles {
        key
        name
        holders
      }
    }
  }
`;
