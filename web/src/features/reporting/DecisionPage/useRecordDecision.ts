import { useMutation } from '@apollo/client/react';
import { useProblemText } from '../../../shared/states/useProblemText';
import { ConfirmReceiptDocument } from './ConfirmReceipt.mutation.generated';
import type { DecisionValues } from './decision-values';
import { RecordDecisionDocument } from './RecordDecision.mutation.generated';

/** What came of it: recorded, faults at fields, the chain's refusal, or a sentence about why the server could not be asked. */
export type Recording =
  | { readonly is: 'recorded' }
  | { readonly is: 'faulty'; readonly errors: readonly { readonly field: string; readonly code: string }[] }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'failed'; readonly text: string };

/** Records a decision, or a receipt where the body only receives. */
export function useRecordDecision(roundId: string, stepKey: string, receives: boolean) {
  const [decide, { loading: deciding }] = useMutation(RecordDecisionDocument);
  const [receive, { loading: receiving }] = useMutation(ConfirmReceiptDocument);
  const problemText = useProblemText();
  const record = async ({ outcome, ...values }: DecisionValues): Promise<Recording> => {
    const input = { roundId, stepKey, ...values };
    try {
      const answer = receives
        ? (await receive({ variables: { input } })).data?.confirmReceipt
        : (await decide({ variables: { input: { ...input, outcome } } })).data?.recordDecision;
      if (answer?.__typename === 'FormErrors') return { is: 'faulty', errors: answer.errors };
      if (answer?.__typename === 'RoundStepRefused') return { is: 'refused', reason: answer.reason };
      return { is: 'recorded' };
    } catch (error) {
      return { is: 'failed', text: problemText(error) };
    }
  };
  return { record, recording: deciding || receiving };
}
