import { gql } from '@apollo/client';

export const ConfirmReceiptMutation = gql`
  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {
    confirmReceipt(input: $input) {
      __typename
      ... on DecisionRecorded {
        decisionId
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
      ... on RoundStepRefused {
        reason
      }
    }
  }
`;
