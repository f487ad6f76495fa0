import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { type CompilationContent, contentsAgree, plainContent } from './compilation-content';
import type { Compilation } from './compilation-data';
import { FinishCompilationDocument } from './FinishCompilation.mutation.generated';
import { SaveCompilationDocument, type SaveCompilationMutation } from './SaveCompilation.mutation.generated';

/** How long a pause in the typing is before what was typed is saved, and before a failed save is tried again. In milliseconds. */
const pause = 1_000;
const retryAfter = 5_000;

export type CompilationConflict = Extract<SaveCompilationMutation['saveCompilation'], { __typename: 'CompilationConflict' }>;

export type SaveState = 'untouched' | 'saved' | 'saving' | 'unsaved' | 'faulty';

interface Fault {
  readonly field: string;
  readonly code: string;
}

/** How an attempt to finish went; `attempt` goes up so that the error summary takes focus again. */
export interface FinishAttempt {
  readonly attempt: number;
  readonly faults: readonly Fault[];
  readonly refusal: string | null;
  readonly failure: string | null;
}

const notTried: FinishAttempt = { attempt: 0, faults: [], refusal: null, failure: null };

interface Stored {
  readonly revision: number;
  readonly content: CompilationContent;
  readonly savedAt: string | null;
}

/**
 * The compilation while it is written: kept in this window at every stroke, saved on the server at every pause, tried
 * again when the net is away. When somebody else has saved meanwhile nothing is overwritten until one has chosen.
 */
export function useCompilation(page: Compilation, written: CompilationContent, onFinished: () => Promise<void>) {
  const { accountId, tenant } = useViewer();
  const problemText = useProblemText();
  const [stored, setStored] = useState<Stored>({ revision: page.revision, content: plainContent(written), savedAt: page.savedAt });
  // The revision is kept with the text: what was typed before a crash must not overwrite what somebody has saved since.
  const initial = useMemo(() => ({ revision: stored.revision, content: stored.content }), [stored]);
  const kept = useDraft(`${accountId}.${tenant.id}.compilation.${page.roundId}`, initial);
  const { change, clear } = kept;
  const { revision, content } = kept.draft;
  const latest = useRef(content);
  latest.current = content;
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [conflict, setConflict] = useState<CompilationConflict | null>(null);
  const [failedAt, setFailedAt] = useState<number | null>(null);
  const [finished, setFinished] = useState(notTried);
  const [save, { loading: saving }] = useMutation(SaveCompilationDocument);
  const [finish, { loading: finishing }] = useMutation(FinishCompilationDocument);
  const agrees = contentsAgree(content, stored.content);
  const busy = useRef(false);

  const saveNow = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const { data } = await save({ variables: { input: { roundId: page.roundId, revision, content } } });
      const answer = data?.saveCompilation;
      setFailedAt(null);
      setFaults(answer?.__typename === 'FormErrors' ? answer.errors : []);
      if (answer?.__typename === 'CompilationConflict') setConflict(answer);
      if (answer?.__typename === 'RoundStepRefused') setFinished({ ...notTried, refusal: answer.reason });
      if (answer?.__typename === 'CompilationSaved') {
        setStored({ revision: answer.revision, content, savedAt: String(answer.savedAt) });
        change({ revision: answer.revision, content: latest.current });
      }
    } catch {
      setFailedAt(Date.now());
    } finally {
      busy.current = false;
    }
  }, [save, page.roundId, revision, content, change]);

  const held = conflict !== null || finished.refusal !== null || finishing;
  useEffect(() => {
    if (agrees || held || saving) return undefined;
    const timer = setTimeout(() => void saveNow(), failedAt === null ? pause : retryAfter);
    return () => clearTimeout(timer);
  }, [agrees, held, saving, saveNow, failedAt]);

  // Once the server has it all, nothing need be kept in the window.
  useEffect(() => {
    if (agrees) clear();
  }, [agrees, clear]);

  const finishNow = async (): Promise<void> => {
    const attempt = finished.attempt + 1;
    try {
      const { data } = await finish({ variables: { input: { roundId: page.roundId, revision, content } } });
      const answer = data?.finishCompilation;
      if (answer?.__typename === 'CompilationFinished') {
        setStored({ ...stored, content });
        await onFinished();
      } else if (answer?.__typename === 'CompilationConflict') setConflict(answer);
      else if (answer?.__typename === 'RoundStepRefused') setFinished({ ...notTried, attempt, refusal: answer.reason });
      else {
        const left = answer?.__typename === 'CompilationIncomplete' ? answer.missing : (answer?.errors ?? []);
        setFinished({ ...notTried, attempt, faults: left });
      }
    } catch (error) {
      setFinished({ ...notTried, attempt, failure: problemText(error) });
    }
  };

  return {
    content,
    change: (next: CompilationContent) => {
      setFinished(({ attempt, faults: left }) => ({ ...notTried, attempt, faults: left }));
      change({ revision, content: next });
    },
    restored: kept.restored,
    savedAt: stored.savedAt,
    state: stateOf({ agrees, saving, faulty: faults.length > 0, failed: failedAt !== null, savedAt: stored.savedAt }),
    faults,
    conflict,
    /** Goes on from the other's revision, with the content that was chosen. */
    resolve: (chosen: CompilationContent) => {
      if (!conflict) return;
      setStored({ revision: conflict.revision, content: plainContent(conflict.written), savedAt: String(conflict.savedAt) });
      change({ revision: conflict.revision, content: plainContent(chosen) });
      setConflict(null);
    },
    finish: finishNow,
    /** Shows what is missing in the summary, without asking the server. */
    showMissing: (fields: readonly string[]) =>
      setFinished(({ attempt }) => ({
        ...notTried,
        attempt: attempt + 1,
        faults: fields.map((field) => ({ field, code: field.startsWith('goals.') ? 'goalMissing' : 'required' })),
      })),
    finishing,
    finished,
  };
}

interface SaveFacts {
  readonly agrees: boolean;
  readonly saving: boolean;
  readonly faulty: boolean;
  readonly failed: boolean;
  readonly savedAt: string | null;
}

function stateOf({ agrees, saving, faulty, failed, savedAt }: SaveFacts): SaveState {
  if (faulty && !agrees) return 'faulty';
  if (failed && !agrees) return 'unsaved';
  if (saving || !agrees) return 'saving';
  return savedAt === null ? 'untouched' : 'saved';
}
