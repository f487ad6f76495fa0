import { gql } from '@apollo/client';

export const SucceedMutation = gql`
  mutation Succeed($personId: ID!, $input: SuccessionInput!) {
    succeed(personId: $personId, input: $input) {
      __typename
      ... on OperationApplied {
        operationId
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
