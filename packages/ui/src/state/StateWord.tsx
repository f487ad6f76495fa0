import { Circle, CircleAlert, CircleCheck, CircleDashed, Clock, Inbox, type LucideIcon, PencilLine, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

/**
 * The states a thing can be in. `due` is ahead within two weeks, `returned` is to be completed, `review` waits for
 * somebody's eyes, `waiting` has not begun, `notStated` is left open by the document.
 */
export type State = 'done' | 'due' | 'late' | 'returned' | 'review' | 'draft' | 'waiting' | 'notStated';

const icons: Readonly<Record<State, LucideIcon>> = {
  done: CircleCheck,
  due: Clock,
  late: CircleAlert,
  returned: Undo2,
  review: Inbox,
  draft: PencilLine,
  waiting: Circle,
  notStated: CircleDashed,
};

export interface StateWordProps {
  readonly state: State;
  /** The word: "Granskad", "Om 4 dagar". A state is never told by colour alone. */
  readonly children: ReactNode;
  /** Smaller, inside chain nodes and rails. */
  readonly tight?: boolean;
}

/** A state as icon and word. */
export function StateWord({ state, children, tight }: StateWordProps) {
  const Icon = icons[state];
  return (
    <span className={classNames('u-state', `u-state-${state}`, tight && 'u-state-tight')}>
      <Icon aria-hidden />
      <span>{children}</span>
    </span>
  );
}
