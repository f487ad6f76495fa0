import type { FieldProblem } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';

/** One thing wrong: the field's path as the server names it, and its code. */
export interface Fault {
  readonly field: string;
  readonly code: string;
}

const isFaulty = (answer: object): answer is { readonly errors: readonly Fault[] } => 'errors' in answer;

/** The id of a field's control, which the summary of errors links to. */
export const idOf = (field: string): string => `falt-${field.replaceAll('.', '-')}`;

/** A form that is being sent: what was wrong with it, field by field, and whether it could be sent at all. */
export function useSending() {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const sentence = useFaultSentence();
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
      if (answer === undefined) return null;
      if (!isFaulty(answer)) return answer as Exclude<Answer, { readonly errors: readonly Fault[] }>;
      setFaults(answer.errors);
    } catch (error) {
      setFailure(problemText(error));
    }
    return null;
  };
  const problems = faults.map((fault): FieldProblem => ({ fieldId: idOf(fault.field), text: sentence(fault) }));
  const errorOf = (field: string): string | undefined => faults.filter((fault) => fault.field === field).map(sentence)[0];
  const mend = (field: string): void => setFaults((before) => before.filter((fault) => fault.field !== field));
  return { send, faults, failure, attempt, problems, errorOf, mend, setFaults, setFailure };
}

export type Sending = ReturnType<typeof useSending>;

/** What is wrong with a field, as a sentence that says what to do. A field inside a list is told as the field. */
export function useFaultSentence(): (fault: Fault) => string {
  const { t } = useTranslation();
  const sentences: Readonly<Record<string, string | Readonly<Record<string, string>>>> = t('people.fault', { returnObjects: true });
  return ({ field, code }) => {
    const found = sentences[field.split('.').at(-1) ?? ''];
    return (typeof found === 'object' ? found[code] : undefined) ?? t('people.fault.other');
  };
}
