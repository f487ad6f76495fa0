import { gql } from '@apollo/client';

export const PublishDraftMutation = gql`
  mutation PublishDraft($draftId: ID!, $revision: Int!, $input: PublicationInput!) {
    publishDraft(draftId: $draftId, revision: $revision, input: $input) {
      __typename
      ... on VersionPublished {
        number
        effectiveFrom
      }
      ... on VersionUnchanged {
        sameAs
      }
      ... on VersionMoved {
        latestNumber
        author
      }
      ... on VersionDraftOutdated {
        revision
      }
      ... on VersionDraftNotReady {
        faults
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
