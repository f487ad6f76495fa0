import { gql } from '@apollo/client';

export const AssignRoleMutation = gql`
  mutation AssignRole($personId: ID!, $input: AssignmentInput!) {
    assignRole(personId: $personId, input: $input) {
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
