import { gql } from '@apollo/client';

export const SendInvitationMutation = gql`
  mutation SendInvitation($personId: ID!) {
    sendInvitation(personId: $personId) {
      personId
    }
  }
`;
