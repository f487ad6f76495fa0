import { Comment, Disclosure, TextButton } from '@utblick/ui';
import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import type { Report } from '../report-form';
import { CommentForm } from './CommentForm';
import { useResolveComment } from './useResolveComment';

type CommentData = Report['comments'][number];

export interface FieldCommentsProps {
  readonly report: Report;
  /** The answer the comments are about; null for the report as a whole. */
  readonly path: string | null;
  readonly label: string;
  readonly onCommented: () => void;
  /** Only what has been said: the way to say more stands elsewhere. */
  readonly quiet?: boolean;
}

/** What has been said about one answer, and a way to say more. What is settled is folded away. */
export function FieldComments({ report, path, label, onCommented, quiet = false }: FieldCommentsProps) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const mayComment = report.may.includes('comment');
  const here = report.comments.filter(({ fieldPath }) => fieldPath === path);
  const open = here.filter(({ resolved }) => !resolved);
  const settled = here.filter(({ resolved }) => resolved);
  if (here.length === 0 && (quiet || !mayComment)) return null;
  return (
    <div className="report-comments">
      {open.map((comment) => (
        <OneComment key={comment.id} comment={comment} mayComment={mayComment} onCommented={onCommented} onReply={() => setWriting(true)} />
      ))}
      {settled.length > 0 && (
        <Disclosure summary={t('reporting.report.resolved', { count: settled.length })}>
          {settled.map((comment) => (
            <OneComment key={comment.id} comment={comment} mayComment={mayComment} onCommented={onCommented} />
          ))}
        </Disclosure>
      )}
      {writing && (
        <CommentForm
          reportId={report.id}
          path={path}
          label={t('reporting.report.commentOn', { field: label })}
          onDone={onCommented}
          onClose={() => setWriting(false)}
        />
      )}
      {mayComment && !quiet && !writing && open.length === 0 && (
        <p className="report-comment-link">
          <MessageSquarePlus aria-hidden size={14} />
          <TextButton onPress={() => setWriting(true)} aria-label={t('reporting.report.commentOn', { field: label })}>
            {t('reporting.report.comment')}
          </TextButton>
        </p>
      )}
    </div>
  );
}

interface OneCommentProps {
  readonly comment: CommentData;
  readonly mayComment: boolean;
  readonly onCommented: () => void;
  readonly onReply?: () => void;
}

function OneComment({ comment, mayComment, onCommented, onReply }: OneCommentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useViewer();
  const resolve = useResolveComment(comment, onCommented);
  const actions = mayComment && (
    <>
      {onReply && <TextButton onPress={onReply}>{t('reporting.report.reply')}</TextButton>}
      <TextButton onPress={resolve}>{t(comment.resolved ? 'reporting.report.reopen' : 'reporting.report.resolve')}</TextButton>
    </>
  );
  return (
    <Comment author={comment.author} when={format.moment(comment.writtenAt, today)} actions={actions}>
      {comment.body}
    </Comment>
  );
}
