import { gql } from '@apollo/client';

export const BecomeFirstOperatorMutation = gql`
  mutation BecomeFirstOperator($input: FirstOperatorInput!) {
    becomeFirstOperator(input: $input) {
      __typename
      ... on SignedIn {
        accountId
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
