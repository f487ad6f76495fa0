import { CircleCheck, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface EmptyStateProps {
  readonly title: ReactNode;
  /** What comes next, or what one could usefully do. */
  readonly children?: ReactNode;
  /** One or two buttons. */
  readonly action?: ReactNode;
  /** Empty because everything is done, not because nothing has come. */
  readonly done?: boolean;
  /** Another icon than the usual. */
  readonly icon?: ReactNode;
  /** The level of the title where it stands as a heading of its own; a paragraph when left out. */
  readonly headingLevel?: 1 | 2 | 3;
}

/** What stands where a list would have been. Always says what to do next. */
export function EmptyState({ title, children, action, done, icon, headingLevel }: EmptyStateProps) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p';
  return (
    <div className={classNames('u-empty', done && 'u-empty-done')}>
      {icon ?? (done ? <CircleCheck aria-hidden /> : <Inbox aria-hidden />)}
      <div>
        <Title className={headingLevel === 1 ? 'u-t22' : 'u-t18'}>{title}</Title>
        {children && <div className="u-empty-body">{children}</div>}
        {action && <div className="u-buttons">{action}</div>}
      </div>
    </div>
  );
}
