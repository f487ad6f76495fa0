import { gql } from '@apollo/client';

export const DiscardDraftMutation = gql`
  mutation DiscardDraft($draftId: ID!) {
    discardDraft(draftId: $draftId)
  }
`;
