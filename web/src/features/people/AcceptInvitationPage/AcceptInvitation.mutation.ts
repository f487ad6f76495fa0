import { gql } from '@apollo/client';

export const AcceptInvitationMutation = gql`
  mutation AcceptInvitation($token: String!, $password: String!) {
    acceptInvitation(token: $token, password: $password) {
      __typename
      ... on InvitationAccepted {
        tenantId
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
