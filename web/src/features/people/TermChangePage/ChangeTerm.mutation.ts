import { gql } from '@apollo/client';

export const ChangeTermMutation = gql`
  mutation ChangeTerm($input: TermChangeInput!) {
    changeTerm(input: $input) {
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
      ... on TableFaults {
        rows {
          row
          column
          code
          value
        }
      }
    }
  }
`;
