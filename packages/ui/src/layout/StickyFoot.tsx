import type { ReactNode } from 'react';

export interface StickyFootProps {
  /** Left: when it was saved. */
  readonly status: ReactNode;
  /** Right: what is missing, and the buttons. */
  readonly children: ReactNode;
}

/** Stays at the foot of the window while a long form is worked through. On a phone it takes the place of the menu. */
export function StickyFoot({ status, children }: StickyFootProps) {
  return (
    <div className="u-sticky-foot">
      <div className="u-t15 u-ink2" role="status">
        {status}
      </div>
      <div className="u-buttons">{children}</div>
    </div>
  );
}
