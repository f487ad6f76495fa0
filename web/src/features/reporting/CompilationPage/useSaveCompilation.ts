import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { SaveCompilationDocument, type SaveCompilationMutation } from './SaveCompilation.mutation.generated';
import type { KeptCompilation } from './useKeptCompilation';

/** How long a pause in the typing is before it is saved, and before a failed save is tried again. In milliseconds. */
const pause = 1_000;
const retryAfter = 5_000;

type SaveAnswer = SaveCompilationMutation['saveCompilation'];
export type CompilationConflict = Extract<SaveAnswer, { __typename: 'CompilationConflict' }>;

/** One thing wrong at one field. */
export interface CompilationFault {
  readonly field: string;
  readonly code: string;
}

export type SaveState = 'untouched' | 'saved' | 'saving' | 'unsaved' | 'faulty';

/**
 * Saves what is typed at every pause and tries again when the net is away. `held` keeps it from saving: while the whole is
 * being finished, or once the chain has refused.
 */
export function useSaveCompilation(roundId: string, kept: KeptCompilation, held: boolean, onRefused: (reason: string) => void) {
  const { revision, content, saved, agrees } = kept;
  const [save, { loading: saving }] = useMutation(SaveCompilationDocument);
  const [faults, setFaults] = useState<readonly CompilationFault[]>([]);
  const [conflict, setConflict] = useState<CompilationConflict | null>(null);
  const [failed, setFailed] = useState(0);
  const busy = useRef(false);
  const saveNow = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const answer = (await save({ variables: { input: { roundId, revision, content } } })).data?.saveCompilation;
      setFailed(0);
      setFaults(answer?.__typename === 'FormErrors' ? answer.errors : []);
      if (answer?.__typename === 'CompilationConflict') setConflict(answer);
      if (answer?.__typename === 'RoundStepRefused') onRefused(answer.reason);
      if (answer?.__typename === 'CompilationSaved') saved({ revision: answer.revision, content, savedAt: String(answer.savedAt) });
    } catch {
      setFailed((times) => times + 1);
    } finally {
      busy.current = false;
    }
  }, [save, roundId, revision, content, saved, onRefused]);
  const rests = agrees || held || saving || conflict !== null;
  useEffect(() => {
    if (rests) return undefined;
    const timer = setTimeout(() => void saveNow(), failed === 0 ? pause : retryAfter);
    return () => clearTimeout(timer);
  }, [rests, saveNow, failed]);
  return { faults, conflict, setConflict, state: stateOf(kept, { saving, faulty: faults.length > 0, failed: failed > 0 }) };
}

interface SaveFacts {
  readonly saving: boolean;
  readonly faulty: boolean;
  readonly failed: boolean;
}

function stateOf({ agrees, savedAt }: KeptCompilation, { saving, faulty, failed }: SaveFacts): SaveState {
  if (agrees && !saving) return savedAt === null ? 'untouched' : 'saved';
  if (faulty) return 'faulty';
  return failed ? 'unsaved' : 'saving';
}
