import { gql } from '@apollo/client';

export const CatchUpDraftMutation = gql`
  mutation CatchUpDraft($draftId: ID!, $revision: Int!) {
    catchUpDraft(draftId: $draftId, revision: $revision) {
      draftId
      revision
    }
  }
`;
