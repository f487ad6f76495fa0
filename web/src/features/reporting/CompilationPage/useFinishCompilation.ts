import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { FinishCompilationDocument } from './FinishCompilation.mutation.generated';
import type { KeptCompilation } from './useKeptCompilation';
import type { CompilationConflict, CompilationFault } from './useSaveCompilation';

/** How an attempt to finish went; `attempt` goes up so that the error summary takes focus again. */
export interface FinishAttempt {
  readonly attempt: number;
  readonly faults: readonly CompilationFault[];
  /** Why the chain refused. */
  readonly refusal: string | null;
  /** Why the server could not be asked. */
  readonly failure: string | null;
}

const untried: FinishAttempt = { attempt: 0, faults: [], refusal: null, failure: null };

const faultAt = (field: string): CompilationFault => ({ field, code: field.startsWith('goals.') ? 'goalMissing' : 'required' });

/** Finishes the compilation, and remembers what stood in the way. */
export function useFinishCompilation(roundId: string, onFinished: () => Promise<void>) {
  const problemText = useProblemText();
  const [mutate, { loading: finishing }] = useMutation(FinishCompilationDocument);
  const [finished, setFinished] = useState(untried);
  const tried = (result: Partial<FinishAttempt>): void => setFinished({ ...untried, attempt: finished.attempt + 1, ...result });
  const finish = async ({ revision, content, saved, savedAt }: KeptCompilation): Promise<CompilationConflict | null> => {
    try {
      const answer = (await mutate({ variables: { input: { roundId, revision, content } } })).data?.finishCompilation;
      if (answer?.__typename === 'CompilationConflict') return answer;
      if (answer?.__typename === 'CompilationIncomplete') tried({ faults: answer.missing });
      if (answer?.__typename === 'FormErrors') tried({ faults: answer.errors });
      if (answer?.__typename === 'RoundStepRefused') tried({ refusal: answer.reason });
      if (answer?.__typename === 'CompilationFinished') {
        saved({ revision, content, savedAt });
        await onFinished();
      }
    } catch (error) {
      tried({ failure: problemText(error) });
    }
    return null;
  };
  return {
    finish,
    finishing,
    finished,
    refuse: useCallback((refusal: string) => setFinished(({ attempt }) => ({ ...untried, attempt, refusal })), []),
    /** Shows what is missing in the summary, without asking the server. */
    showMissing: (fields: readonly string[]) => tried({ faults: fields.map(faultAt) }),
    /** Something was written: what the chain or the net said no longer stands, what is missing still may. */
    goOn: () => setFinished(({ attempt, faults }) => ({ ...untried, attempt, faults })),
  };
}
