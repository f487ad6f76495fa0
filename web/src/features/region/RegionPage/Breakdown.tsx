import { SectionHeading } from '@utblick/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Region } from './region-data';

interface BreakdownProps {
  readonly id: string;
  readonly title: string;
  readonly rows: Region['themes'];
  readonly page: Region;
  readonly nameOf: (key: string) => string;
  readonly empty: string;
}

/** Activities by theme or country: who, how many, and the sum as a bar where enough members share for one. */
export function Breakdown({ id, title, rows, page, nameOf, empty }: BreakdownProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const most = Math.max(1, ...rows.map(({ total }) => total ?? 0));
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{title}</SectionHeading>
      {rows.length === 0 ? (
        <p className="u-band-body u-ink2">{empty}</p>
      ) : (
        <>
          <p className="u-t14 u-ink3 region-note">{t('region.breakdownNote', { year: page.year })}</p>
          <ul className="u-list region-rows">
            {rows.map(({ key, total, members }) => (
              <li key={key}>
                <span>{nameOf(key)}</span>
                {total !== null && (
                  <span className="region-track">
                    <span className="region-length" style={{ '--share': total / most } as CSSProperties} aria-hidden />
                    <b>{number(total)}</b>
                  </span>
                )}
                <span className="u-t15 u-ink2">
                  {members.map(({ name, activities }) => t('region.of', { name, count: activities })).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
