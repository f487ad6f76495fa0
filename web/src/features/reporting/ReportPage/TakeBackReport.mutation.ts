import { gql } from '@apollo/client';

export const TakeBackReportMutation = gql`
  mutation TakeBackReport($reportId: ID!) {
    takeBackReport(reportId: $reportId) {
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
