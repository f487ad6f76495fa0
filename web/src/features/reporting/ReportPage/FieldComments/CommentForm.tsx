import { useMutation } from '@apollo/client/react';
import { Banner, Button, TextArea } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../../shared/states/useProblemText';
import { useDraft } from '../../../../shared/useDraft';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import { CommentOnReportDocument } from '../CommentOnReport.mutation.generated';

export interface CommentFormProps {
  readonly reportId: string;
  readonly path: string | null;
  readonly label: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Writes a comment at one answer. What is typed is kept in the window until it is sent. */
export function CommentForm({ reportId, path, label, onDone, onClose }: CommentFormProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { accountId, tenant } = useViewer();
  const { draft, change, clear } = useDraft(`${accountId}.${tenant.id}.comment.${reportId}.${path}`, '');
  const [mutate, { loading }] = useMutation(CommentOnReportDocument);
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { reportId, comment: draft, fieldPath: path } } });
      const answer = data?.commentOnReport;
      if (answer?.__typename !== 'ReportMoved') {
        return setFault(t(answer?.errors[0]?.code === 'tooLong' ? 'reporting.report.commentTooLong' : 'reporting.report.commentMissing'));
      }
      clear();
      onDone();
      onClose();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <div className="report-comment-form">
      {failure && <Banner tone="late" title={failure} announce />}
      <TextArea
        label={label}
        value={draft}
        error={fault}
        autoFocus
        width="full"
        onChange={(text) => {
          setFault(null);
          change(text);
        }}
      />
      <div className="u-buttons">
        <Button small pending={loading} onPress={() => void save()}>
          {t('reporting.report.commentSave')}
        </Button>
        <Button small look="tertiary" onPress={onClose}>
          {t('reporting.round.cancel')}
        </Button>
      </div>
    </div>
  );
}
