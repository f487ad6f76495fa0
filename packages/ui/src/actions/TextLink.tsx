import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';

export interface TextLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly target?: string;
  readonly 'aria-label'?: string;
}

/** A link in running text. Pages of the house open without a reload. */
export function TextLink(props: TextLinkProps) {
  return <Link {...props} />;
}
