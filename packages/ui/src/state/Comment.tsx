import type { ReactNode } from 'react';

export interface CommentProps {
  readonly author: string;
  /** When, in words: "13 jan 09.15". */
  readonly when: string;
  readonly children: ReactNode;
  /** Small link buttons: "Svara", "Markera som klar". */
  readonly actions?: ReactNode;
}

/** Somebody's remark, under the field or item it concerns. */
export function Comment({ author, when, children, actions }: CommentProps) {
  return (
    <div className="u-comment">
      <p className="u-comment-head">
        <b>{author}</b> <span className="u-comment-when">{when}</span>
      </p>
      <div className="u-comment-body">{children}</div>
      {actions && <div className="u-buttons">{actions}</div>}
    </div>
  );
}
