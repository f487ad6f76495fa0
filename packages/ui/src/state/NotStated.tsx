import { CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';

export interface NotStatedProps {
  /** "Framgår inte av dokumentet", or what it is that is left open: "Dag framgår inte". */
  readonly children: ReactNode;
  /** A link or button to where it can be set ("Ställ in"), for those who may. */
  readonly action?: ReactNode;
}

/** The one look of what a document leaves open. Never a zero, never a default. */
export function NotStated({ children, action }: NotStatedProps) {
  return (
    <span className="u-not-stated">
      <CircleDashed aria-hidden />
      <span>
        {children}
        {action && <> · {action}</>}
      </span>
    </span>
  );
}

/** A figure that is not there ("saknas", "ej beslutat"), where a number would have stood. */
export function Missing({ children }: { readonly children: ReactNode }) {
  return <span className="u-missing">{children}</span>;
}
