import type { ReactNode } from 'react';
import { TextLink } from '../actions/TextLink';
import { classNames } from '../class-names';

export interface Crumb {
  readonly href: string;
  readonly name: string;
}

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** One line: what the page is for or where things stand. */
  readonly lead?: ReactNode;
  /** Tags and facts on a line of their own, parted by hairlines. */
  readonly status?: ReactNode;
  /** At most one primary button, at the right. */
  readonly actions?: ReactNode;
  /** The pages above this one, outermost first; from the second level down. */
  readonly breadcrumb?: readonly Crumb[];
  /** This page's name in the breadcrumb; needed when there is one. */
  readonly here?: string;
  /** Names the breadcrumb for screen readers ("Du är här"). */
  readonly breadcrumbLabel?: string;
  /** A reading page: the title in the reading face. */
  readonly reading?: boolean;
}

/** The top of every page. */
export function PageHeader({ title, lead, status, actions, breadcrumb, here, breadcrumbLabel, reading }: PageHeaderProps) {
  return (
    <header>
      {breadcrumb && (
        <nav aria-label={breadcrumbLabel}>
          <ol className="u-breadcrumb">
            {breadcrumb.map(({ href, name }) => (
              <li key={href}>
                <TextLink href={href}>{name}</TextLink>
              </li>
            ))}
            {here && <li aria-current="page">{here}</li>}
          </ol>
        </nav>
      )}
      <div className="u-page-header">
        <div className="u-page-words">
          <h1 className={classNames(reading ? 'u-t36' : 'u-t28')} tabIndex={-1}>
            {title}
          </h1>
          {status && <div className="u-status-line">{status}</div>}
          {lead && <div className="u-page-lead">{lead}</div>}
        </div>
        {actions && <div className="u-buttons">{actions}</div>}
      </div>
    </header>
  );
}
