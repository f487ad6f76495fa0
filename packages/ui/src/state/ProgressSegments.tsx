import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../class-names';
import { type State, StateWord } from './StateWord';

/** How many are in one state, and the words for it ("8 granskade"). */
export interface ProgressGroup {
  readonly state: State;
  readonly count: number;
  readonly words: ReactNode;
}

/** Above this many, one segment each would be too thin to see. */
const mostSegments = 60;

/** One segment per unit in the order of the states, and the same counts in words underneath. */
export function ProgressSegments({ groups }: { readonly groups: readonly ProgressGroup[] }) {
  const shown = groups.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const segments = (count: number) => Array.from({ length: total > mostSegments ? 1 : count }, (_, at) => at);
  return (
    <div>
      <div className="u-progress" aria-hidden>
        {shown.map(({ state, count }) => (
          <div key={state} className={classNames('u-progress-group', `u-progress-${state}`)} style={{ '--count': count } as CSSProperties}>
            {segments(count).map((at) => (
              <span key={at} className="u-progress-part" />
            ))}
          </div>
        ))}
      </div>
      <div className="u-progress-words">
        {shown.map(({ state, words }) => (
          <StateWord key={state} state={state}>
            {words}
          </StateWord>
        ))}
      </div>
    </div>
  );
}
