import { gql } from '@apollo/client';

export const EndAssignmentMutation = gql`
  mutation EndAssignment($assignmentId: ID!, $lastDay: String!) {
    endAssignment(assignmentId: $assignmentId, lastDay: $lastDay) {
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
