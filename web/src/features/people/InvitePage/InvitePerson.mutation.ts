import { gql } from '@apollo/client';

export const InvitePersonMutation = gql`
  mutation InvitePerson($input: InviteInput!) {
    invitePerson(input: $input) {
      __typename
      ... on PersonChanged {
        personId
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
