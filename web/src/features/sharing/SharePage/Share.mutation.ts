import { gql } from '@apollo/client';

export const ShareMutation = gql`
  mutation Share($id: ID!, $input: ShareInput!) {
    share(id: $id, input: $input) {
      __typename
      ... on ShareRecorded {
        decisionId
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
