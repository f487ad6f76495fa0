import { gql } from '@apollo/client';

export const CommentOnReportMutation = gql`
  mutation CommentOnReport($input: ReportCommentInput!) {
    commentOnReport(input: $input) {
      __typename
      ... on ReportMoved {
        reportId
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
