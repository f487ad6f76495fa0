import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { MarkActivityDifferentDocument } from './MarkActivityDifferent.mutation.generated';
import { UnmarkActivityDifferentDocument } from './UnmarkActivityDifferent.mutation.generated';

/** An activity that somebody finds unlike the others, with the sentence that says so. */
interface Verdict {
  readonly id: string;
  readonly otherActivityIds: readonly string[];
  readonly words: string;
}

export interface Judgement {
  /** The latest verdict, which can be taken back. */
  readonly latest: Verdict | null;
  /** Why the latest try failed. */
  readonly failure: string | null;
  readonly pending: boolean;
  readonly judge: (verdict: Verdict) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Says that activities are not alike, and takes the latest word back. */
export function useJudgement(onChanged: () => Promise<unknown>): Judgement {
  const [mark] = useMutation(MarkActivityDifferentDocument);
  const [unmark] = useMutation(UnmarkActivityDifferentDocument);
  const problemText = useProblemText();
  const [latest, setLatest] = useState<Verdict | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const attempt = async (send: () => Promise<unknown>, after: Verdict | null): Promise<void> => {
    setPending(true);
    try {
      await send();
      await onChanged();
      setLatest(after);
      setFailure(null);
    } catch (error) {
      setFailure(problemText(error));
    } finally {
      setPending(false);
    }
  };
  const idsOf = ({ id, otherActivityIds }: Verdict) => ({ variables: { id, otherActivityIds: [...otherActivityIds] } });
  return {
    latest,
    failure,
    pending,
    judge: (verdict) => attempt(() => mark(idsOf(verdict)), verdict),
    undo: async () => {
      if (latest) await attempt(() => unmark(idsOf(latest)), null);
    },
  };
}
