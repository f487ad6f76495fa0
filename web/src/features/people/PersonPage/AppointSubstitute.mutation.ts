import { gql } from '@apollo/client';

export const AppointSubstituteMutation = gql`
  mutation AppointSubstitute($input: SubstituteInput!) {
    appointSubstitute(input: $input) {
      __typename
      ... on PersonChanged {
        personId
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
