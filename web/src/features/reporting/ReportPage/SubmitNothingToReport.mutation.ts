import { gql } from '@apollo/client';

export const SubmitNothingToReportMutation = gql`
  mutation SubmitNothingToReport($reportId: ID!) {
    submitNothingToReport(reportId: $reportId) {
      __typename
      ... on ReportMoved {
        reportId
      }
      ... on ReportRefused {
        reason
      }
    }
  }
`;
