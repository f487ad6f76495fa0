import { gql } from '@apollo/client';

export const ExtendDeadlineMutation = gql`
  mutation ExtendDeadline($reportIds: [ID!]!, $dueOn: String!) {
    extendDeadline(reportIds: $reportIds, dueOn: $dueOn) {
      __typename
      ... on DeadlineExtended {
        reportIds
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
