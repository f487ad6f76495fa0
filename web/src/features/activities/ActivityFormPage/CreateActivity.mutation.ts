import { gql } from '@apollo/client';

export const CreateActivityMutation = gql`
  mutation CreateActivity($id: ID!, $input: ActivityInput!) {
    createActivity(id: $id, input: $input) {
      __typename
      ... on ActivitySaved {
        activityId
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
