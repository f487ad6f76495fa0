import { useMutation } from '@apollo/client/react';
import { ResolveCommentDocument } from '../ResolveComment.mutation.generated';

/** Settles a comment, or opens it again. A failure leaves it as it was; the page that is read again shows which. */
export function useResolveComment({ id, resolved }: { readonly id: string; readonly resolved: boolean }, onDone: () => void): () => void {
  const [mutate] = useMutation(ResolveCommentDocument);
  return () => {
    mutate({ variables: { commentId: id, resolved: !resolved } })
      .catch(() => undefined)
      .finally(onDone);
  };
}
