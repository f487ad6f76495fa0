import type { ReactNode } from 'react';

export interface SectionHeadingProps {
  readonly children: ReactNode;
  readonly id?: string;
  /** 3 in rails and inside sections. */
  readonly level?: 2 | 3;
  /** A tag beside the heading that covers everything under it. */
  readonly tag?: ReactNode;
  /** A short note, link or switch at the right. */
  readonly note?: ReactNode;
}

/** A heading with a rule under it. */
export function SectionHeading({ children, id, level = 2, tag, note }: SectionHeadingProps) {
  return (
    <div className="u-section-heading">
      <div className="u-section-title">
        {level === 2 ? (
          <h2 id={id} className="u-t22">
            {children}
          </h2>
        ) : (
          <h3 id={id}>{children}</h3>
        )}
        {tag}
      </div>
      {note && <div className="u-section-note">{note}</div>}
    </div>
  );
}
