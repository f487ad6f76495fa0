import { gql } from '@apollo/client';

export const TryDirectoryMutation = gql`
  mutation TryDirectory($issuer: String!) {
    tryDirectory(issuer: $issuer) {
      __typename
      ... on DirectoryFound {
        issuer
        signsInAt
        signsOut
        pkce
        scopes
        claims
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
