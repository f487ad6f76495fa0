import type { FieldProblem } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';

export interface Fault {
  readonly field: string;
  readonly code: string;
}

/** It is done. */
export interface Sent {
  /** The letter's link where no letter is sent; null otherwise. */
  readonly link: string | null;
}

type Answer = ({ readonly __typename: 'TenantFounded' } & Sent) | { readonly __typename: 'FormErrors'; readonly errors: readonly Fault[] };

/** The id of a field's control, which the summary of errors links to. */
export const idOf = (field: string): string => `falt-${field.replaceAll('.', '-')}`;

/** A form of the operator's that is being sent: what is wrong with it, field by field, or whether it could not be sent at all. */
export function useSendingForm() {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const problemText = useProblemText();
  const sentence = useFaultSentence();
  /** Null where it was not done. */
  const send = async (work: () => Promise<Answer | undefined>): Promise<Sent | null> => {
    setAttempt((count) => count + 1);
    setFailure(null);
    setFaults([]);
    try {
      const answer = await work();
      if (answer?.__typename === 'TenantFounded') return answer;
      if (answer) setFaults(answer.errors);
      else setFailure(problemText(null));
    } catch (error) {
      setFailure(problemText(error));
    }
    return null;
  };
  const problems = faults.map((fault): FieldProblem => ({ fieldId: idOf(fault.field), text: sentence(fault) }));
  const errorOf = (field: string): string | undefined => faults.filter((fault) => fault.field === field).map(sentence)[0];
  /** What was wrong with a field is told no longer once somebody has changed it. */
  const mend = (field: string): void => setFaults((before) => before.filter((fault) => fault.field !== field));
  return { send, mend, failure, attempt, problems, errorOf };
}

export type SendingForm = ReturnType<typeof useSendingForm>;

type Sentences = { readonly [name: string]: string | Sentences };

/** What is wrong with a field, as a sentence that says what to do. The catalogue names fields by their path. */
function useFaultSentence(): (fault: Fault) => string {
  const { t } = useTranslation();
  const all: Sentences = t('operator.founding.fault', { returnObjects: true });
  return ({ field, code }) => {
    const found = [...field.split('.'), code].reduce<string | Sentences | undefined>(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      all,
    );
    return typeof found === 'string' ? found : t('operator.founding.fault.other');
  };
}
