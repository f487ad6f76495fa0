import { gql } from '@apollo/client';

export const ReturnReportMutation = gql`
  mutation ReturnReport($input: ReportCommentInput!) {
    returnReport(input: $input) {
      __typename
      ... on ReportMoved {
        reportId
      }
      ... on ReportRefused {
        reason
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
