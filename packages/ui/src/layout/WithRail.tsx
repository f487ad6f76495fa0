import type { ReactNode } from 'react';

export interface WithRailProps {
  readonly children: ReactNode;
  /** What stands to the right on wide screens and underneath on narrow ones. */
  readonly rail: ReactNode;
  /** Names the rail for screen readers. */
  readonly railLabel: string;
}

/** A page with a column beside it. */
export function WithRail({ children, rail, railLabel }: WithRailProps) {
  return (
    <div className="u-with-rail">
      <div>{children}</div>
      <aside className="u-rail" aria-label={railLabel}>
        {rail}
      </aside>
    </div>
  );
}
