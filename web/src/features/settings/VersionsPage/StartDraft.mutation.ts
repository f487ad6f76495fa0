import { gql } from '@apollo/client';

export const StartDraftMutation = gql`
  mutation StartDraft($name: String!, $text: String, $version: Int) {
    startDraft(name: $name, text: $text, version: $version) {
      __typename
      ... on VersionDraftStarted {
        draftId
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
