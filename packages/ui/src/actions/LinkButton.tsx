import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { type ButtonLook, buttonClass } from './Button';

export interface LinkButtonProps extends ButtonLook {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly download?: boolean | string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-label'?: string;
}

/** A link that looks like a button: it takes the reader to another page and does nothing else. */
export function LinkButton({ look, small, wide, icon, children, className, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass({ look, small, wide }, false, className)}>
      {icon}
      {children}
    </Link>
  );
}
