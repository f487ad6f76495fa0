import { CircleAlert, CircleCheck, Clock, Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export type BannerTone = 'information' | 'done' | 'due' | 'late';

const icons: Readonly<Record<BannerTone, LucideIcon>> = { information: Info, done: CircleCheck, due: Clock, late: CircleAlert };

export interface BannerProps {
  readonly tone?: BannerTone;
  /** One sentence. */
  readonly title: ReactNode;
  /** One explaining line. */
  readonly children?: ReactNode;
  /** One small button or link. */
  readonly action?: ReactNode;
  /** Read out at once when it appears in answer to something the person did. */
  readonly announce?: boolean;
}

/** A message about the whole page or a whole band of it. */
export function Banner({ tone = 'information', title, children, action, announce }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div className={classNames('u-banner', `u-banner-${tone}`)} role={announce ? (tone === 'late' ? 'alert' : 'status') : undefined}>
      <Icon aria-hidden />
      <div className="u-banner-words">
        <p className="u-banner-title">{title}</p>
        {children && <div className="u-banner-body">{children}</div>}
      </div>
      {action}
    </div>
  );
}
