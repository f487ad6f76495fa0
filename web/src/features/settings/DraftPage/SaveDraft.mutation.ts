import { gql } from '@apollo/client';

export const SaveDraftMutation = gql`
  mutation SaveDraft($draftId: ID!, $revision: Int!, $name: String!, $text: String!, $language: String!) {
    saveDraft(draftId: $draftId, revision: $revision, name: $name, text: $text, language: $language) {
      __typename
      ... on VersionDraftSaved {
        draftId
        revision
      }
      ... on VersionDraftConflict {
        draftId
        revision
        author
        text
        changes {
          area
          areaName
          itemKey
          item
          part
          kind
          before
          after
        }
        merged
        clashes
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
