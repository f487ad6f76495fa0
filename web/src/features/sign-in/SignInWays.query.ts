import { gql } from '@apollo/client';

export const SignInWaysQuery = gql`
  query SignInWays {
    signInWays {
      tenantKey
      name
      shortName
    }
  }
`;
