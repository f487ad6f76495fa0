import { gql } from '@apollo/client';

export const DeactivatePersonMutation = gql`
  mutation DeactivatePerson($personId: ID!) {
    deactivatePerson(personId: $personId) {
      __typename
      ... on PersonHoldsThings {
        holds
      }
    }
  }
`;
