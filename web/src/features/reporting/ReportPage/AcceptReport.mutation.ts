import { gql } from '@apollo/client';

export const AcceptReportMutation = gql`
  mutation AcceptReport($reportId: ID!) {
    acceptReport(reportId: $reportId) {
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
