import { gql } from '@apollo/client';

export const SignInMutation = gql`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        accountId
        tenantId
      }
      ... on SignInRefused {
        reason
        retryAfterSeconds
        tenantKey
      }
    }
  }
`;
