import { gql } from '@apollo/client';

export const ReactivatePersonMutation = gql`
  mutation ReactivatePerson($personId: ID!) {
    reactivatePerson(personId: $personId) {
      personId
    }
  }
`;
