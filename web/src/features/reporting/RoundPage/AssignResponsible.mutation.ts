import { gql } from '@apollo/client';

export const AssignResponsibleMutation = gql`
  mutation AssignResponsible($reportId: ID!, $personId: ID!) {
    assignResponsible(reportId: $reportId, personId: $personId) {
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
