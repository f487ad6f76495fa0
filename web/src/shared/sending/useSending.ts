import type { FieldProblem } from '@utblick/ui';
import { useState } from 'react';
import { useProblemText } from '../states/useProblemText';

/** One thing wrong: the field's path as the server names it, and its code. */
export interface Fault {
  readonly field: string;
  readonly code: string;
}

const isFaulty = (answer: object): answer is { readonly errors: readonly Fault[] } => 'errors' in answer;

/** The id of a field's control, which the summary of errors links to. */
export const idOf = (field: string): string => `falt-${field.replaceAll('.', '-')}`;

/**
 * A form that is being sent: what was wrong with it, field by field, and whether it could be sent at all.
 * @param sentence what is wrong with a field, in words that say what to do
 */
export function useSending(sentence: (fault: Fault) => string) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const problemText = useProblemText();
  /** Sends; null where it failed or the answer says what is wrong. */
  const send = async <Answer extends object>(
    work: () => Promise<Answer | undefined>,
  ): Promise<Exclude<Answer, { readonly errors: readonly Fault[] }> | null> => {
    setAttempt((count) => count + 1);
    setFailure(null);
    setFaults([]);
    try {
      const answer = await work();
      if (answer === undefined) setFailure(problemText(null));
      else if (isFaulty(answer)) setFaults(answer.errors);
      else return answer as Exclude<Answer, { readonly errors: readonly Fault[] }>;
    } catch (error) {
      setFailure(problemText(error));
    }
    return null;
  };
  const problems = faults.map((fault): FieldProblem => ({ fieldId: idOf(fault.field), text: sentence(fault) }));
  const errorOf = (field: string): string | undefined => faults.filter((fault) => fault.field === field).map(sentence)[0];
  /** What was wrong with a field is told no longer once somebody has changed it. */
  const mend = (field: string): void => setFaults((before) => before.filter((fault) => fault.field !== field));
  return { send, faults, failure, attempt, problems, errorOf, mend, setFaults, setFailure };
}

export type Sending = ReturnType<typeof useSending>;
