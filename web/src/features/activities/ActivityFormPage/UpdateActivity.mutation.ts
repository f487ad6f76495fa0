import { gql } from '@apollo/client';

export const UpdateActivityMutation = gql`
  mutation UpdateActivity($id: ID!, $revision: Int!, $input: ActivityInput!) {
    updateActivity(id: $id, revision: $revision, input: $input) {
      __typename
      ... on ActivitySaved {
        activityId
      }
      ... on ActivityConflict {
        revision
        changedAt
        changedBy
        present {
          ...ActivityValues
        }
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
