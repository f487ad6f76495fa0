import { gql } from '@apollo/client';

export const SaveReportDraftMutation = gql`
  mutation SaveReportDraft($input: ReportDraftInput!) {
    saveReportDraft(input: $input) {
      __typename
      ... on ReportDraftSaved {
        reportId
        revision
        savedAt
      }
      ... on DraftConflict {
        ...ConflictParts
      }
      ... on FormErrors {
        errors {
          field
          code
        }
      }
      ... on ReportRefused {
        reason
      }
    }
  }
  fragment ConflictParts on DraftConflict {
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
`;
