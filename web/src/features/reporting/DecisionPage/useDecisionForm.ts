import type { FieldProblem } from '@utblick/ui';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { BodyVerb, DecisionMatterPage } from './decision-data';
import { type DecisionValues, decisionFields, emptyDecision, idOf } from './decision-values';
import { useDecisionProblem } from './useDecisionProblem';
import { type Recording, useRecordDecision } from './useRecordDecision';

type Failure = Extract<Recording, { is: 'refused' | 'failed' }>;

/** The form of a decision: what is typed is kept in this window until it is recorded, and faults come to their fields. */
export function useDecisionForm(page: DecisionMatterPage, verb: BodyVerb, onRecorded: () => Promise<void>) {
  const { accountId, tenant } = useViewer();
  const empty = emptyDecision(page.bodies, page.outcomes, page.meetingOn);
  const { draft, change, clear, restored } = useDraft(`${accountId}.${tenant.id}.decision.${page.roundId}.${page.step.key}`, empty);
  const { control, handleSubmit, watch, setError, formState } = useForm<DecisionValues>({ defaultValues: draft });
  const { record, recording } = useRecordDecision(page.roundId, page.step.key, verb === 'receive');
  const problemOf = useDecisionProblem(page.notBefore);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const subscription = watch((values) => change(values as DecisionValues));
    return () => subscription.unsubscribe();
  }, [watch, change]);
  const tell = (errors: readonly { readonly field: string; readonly code: string }[]): void => {
    for (const { field, code } of errors) {
      const known = decisionFields.find((name) => name === field);
      if (known) setError(known, { type: code, message: problemOf(known, code) });
    }
  };
  const send = handleSubmit(async (values) => {
    setFailure(null);
    const result = await record(values);
    if (result.is === 'faulty') return tell(result.errors);
    if (result.is !== 'recorded') return setFailure(result);
    clear();
    await onRecorded();
  });
  const problems = decisionFields.flatMap((field): FieldProblem[] => {
    const text = formState.errors[field]?.message;
    return text ? [{ fieldId: idOf(field), text }] : [];
  });
  return { control, outcome: watch('outcome'), send, recording, restored, failure, problems, attempt: formState.submitCount };
}
