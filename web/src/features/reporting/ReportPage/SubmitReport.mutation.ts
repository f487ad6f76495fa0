import { gql } from '@apollo/client';

export const SubmitReportMutation = gql`
  mutation SubmitReport($input: ReportDraftInput!) {
    submitReport(input: $input) {
      __typename
      ... on ReportMoved {
        reportId
      }
      ... on ReportIncomplete {
        missing {
          field
          code
        }
      }
      ... on DraftConflict {
        revision
        savedBy
        savedAt
        activities {
          activityId
          goals
          answers {
            field
            value
            origin
            fetchedOn
          }
        }
        unit {
          field
          value
          origin
          fetchedOn
          list {
            activityId
            name
            included
            reason
          }
        }
      }
      ... on ReportRefused {
        reason
      }
    }
  }
`;
