import { gql } from '@apollo/client';

export const LeaveOutReportMutation = gql`
  mutation LeaveOutReport($input: LeaveOutReportInput!) {
    leaveOutReport(input: $input) {
      __typename
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
