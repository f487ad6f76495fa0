import { gql } from '@apollo/client';

export const SignOutMutation = gql`
  mutation SignOut {
    signOut
  }
`;

export const SignOutEverywhereMutation = gql`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`;
