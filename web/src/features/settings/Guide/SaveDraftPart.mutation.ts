import { gql } from '@apollo/client';

export const SaveDraftPartMutation = gql`
  mutation SaveDraftPart($draftId: ID!, $revision: Int!, $part: DraftPartInput!, $language: String!) {
    saveDraftPart(draftId: $draftId, revision: $revision, part: $part, language: $language) {
      __typename
      ... on DraftPartSaved {
        page {
          ...DraftGuide
        }
      }
      ... on DraftPartConflict {
        page {
          id
          revision
        }
        author
        savedAt
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
