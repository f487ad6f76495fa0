import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useProblemText } from '../../../shared/states/useProblemText';
import type { Conflict } from './draft-saver';
import { type MissingAnswer, missingAt } from './missing-answers';
import type { WireReport } from './report-form';
import { SubmitReportDocument, type SubmitReportMutation } from './SubmitReport.mutation.generated';

interface SubmitSetting {
  readonly reportId: string;
  readonly latest: () => Promise<{ readonly content: WireReport; readonly revision: number }>;
  readonly onSubmitted: () => void;
  readonly onConflict: (conflict: Conflict) => void;
  readonly onRefused: (reason: string) => void;
}

/** Hands the report in. What is missing comes out as a list for the summary; `attempt` counts the times it was tried. */
export function useSubmitReport({ reportId, latest, onSubmitted, onConflict, onRefused }: SubmitSetting) {
  const [mutate] = useMutation(SubmitReportDocument);
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState<readonly MissingAnswer[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const answered = (answer: SubmitReportMutation['submitReport'] | undefined): void => {
    if (answer?.__typename === 'ReportMoved') onSubmitted();
    else if (answer?.__typename === 'ReportIncomplete') setMissing(answer.missing.map(({ field, code }) => missingAt(field, code)));
    else if (answer?.__typename === 'DraftConflict') onConflict(answer);
    else if (answer) onRefused(answer.reason);
  };
  const submit = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    setFailure(null);
    setMissing([]);
    try {
      const { content, revision } = await latest();
      const { data } = await mutate({ variables: { input: { reportId, revision, content: content as never } } });
      answered(data?.submitReport);
    } catch (error) {
      setFailure(problemText(error));
    } finally {
      setAttempt((count) => count + 1);
      setPending(false);
    }
  };
  /** What has been mended leaves the list for good: it must not come back, and take the focus, while somebody types on. */
  const mended = useCallback(
    (still: readonly MissingAnswer[]): void =>
      setMissing((told) =>
        told.filter(({ path, code }) => code === 'noActivities' || still.some((left) => left.path === path && left.code === code)),
      ),
    [],
  );
  return { submit, pending, missing, attempt, failure, mended };
}
