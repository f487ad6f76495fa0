import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { AcceptReportDocument, type AcceptReportMutation } from './AcceptReport.mutation.generated';
import { SubmitNothingToReportDocument, type SubmitNothingToReportMutation } from './SubmitNothingToReport.mutation.generated';
import { TakeBackReportDocument, type TakeBackReportMutation } from './TakeBackReport.mutation.generated';

type Moved = AcceptReportMutation['acceptReport'];
type Moves = AcceptReportMutation | SubmitNothingToReportMutation | TakeBackReportMutation;

const documents = {
  accept: AcceptReportDocument,
  submitNothing: SubmitNothingToReportDocument,
  takeBack: TakeBackReportDocument,
} as unknown as Readonly<Record<'accept' | 'submitNothing' | 'takeBack', TypedDocumentNode<Moves, { reportId: string }>>>;

/** Moves the report with one click, without anything to write. `failure` says why it did not move, in words. */
export function useReportMove(which: keyof typeof documents, reportId: string, onMoved: () => void) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(documents[which]);
  const [failure, setFailure] = useState<string | null>(null);
  const move = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { reportId } });
      const [answer] = Object.values(data ?? {}) as Moved[];
      if (answer?.__typename === 'ReportRefused') setFailure(t(`reporting.refusal.${answer.reason as 'not_submitted'}`));
      onMoved();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { move, pending: loading, failure };
}
