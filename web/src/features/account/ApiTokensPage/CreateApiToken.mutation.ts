import { gql } from '@apollo/client';

export const CreateApiTokenMutation = gql`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      __typename
      ... on ApiTokenCreated {
        id
        token
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
