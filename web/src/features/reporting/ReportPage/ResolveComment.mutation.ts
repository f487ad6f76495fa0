import { gql } from '@apollo/client';

export const ResolveCommentMutation = gql`
  mutation ResolveComment($commentId: ID!, $resolved: Boolean!) {
    resolveComment(commentId: $commentId, resolved: $resolved) {
      reportId
    }
  }
`;
