import { gql } from '@apollo/client';

export const WithdrawInvitationMutation = gql`
  mutation WithdrawInvitation($personId: ID!) {
    withdrawInvitation(personId: $personId) {
      personId
    }
  }
`;
