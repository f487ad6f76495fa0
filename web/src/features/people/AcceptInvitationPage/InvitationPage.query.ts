import { gql } from '@apollo/client';

export const InvitationPageQuery = gql`
  query InvitationPage($token: String!) {
    invitationPage(token: $token) {
      state
      tenantName
      name
      email
      inviter
      hasAccount
      directoryKey
      passwordsAccepted
    }
  }
`;
