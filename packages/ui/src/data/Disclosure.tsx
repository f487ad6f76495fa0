import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  /** Says as much as fits, the figure included: "Förra året: 742 000 kr". */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Something that can be opened in place. Works without script. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className="u-disclosure" open={open}>
      <summary>
        <ChevronRight aria-hidden />
        <span>{summary}</span>
      </summary>
      <div className="u-disclosure-body">{children}</div>
    </details>
  );
}
