import { gql } from '@apollo/client';

export const ApiTokensPageQuery = gql`
  query ApiTokensPage {
    apiTokensPage {
      permissions
      tokens {
        id
        name
        permissions
        expiresAt
        expired
        lastUsedAt
      }
    }
  }
`;
