import type { Indicator } from '@utblick/domain';
import { classNames, Missing } from '@utblick/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { pointOf, rankedIn, type Series } from './figures';
import { useFigureText } from './useFigureText';

interface YearBarsProps {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly year: number;
}

/** One bar for each municipality in one year, the highest first, with the value at its end. */
export function YearBars({ indicator, series, year }: YearBarsProps) {
  const most = Math.max(1, ...series.map((one) => (one.shared ? (pointOf(one, year)?.value ?? 0) : 0)));
  return (
    <ul className="u-list benchmark-rows">
      {rankedIn(series, year).map((one) => (
        <BarRow key={one.id} indicator={indicator} series={one} year={year} most={most} />
      ))}
    </ul>
  );
}

function BarRow({ indicator, series, year, most }: Omit<YearBarsProps, 'series'> & { readonly series: Series; readonly most: number }) {
  const { t } = useTranslation();
  const { figure, reason } = useFigureText(indicator.unit);
  const point = pointOf(series, year);
  const none = !series.shared ? t('benchmarks.notShared') : point?.value === null ? reason(point) : null;
  return (
    <li className={classNames('benchmark-row', series.own && 'benchmark-own')}>
      <span className="benchmark-name">{series.name}</span>
      {none !== null || !point || point.value === null ? (
        <span>
          <Missing>{none ?? t('benchmarks.missing')}</Missing>
        </span>
      ) : (
        <span className="benchmark-track">
          <span className="benchmark-length" style={{ '--share': point.value / most } as CSSProperties} aria-hidden />
          <b>{figure(point.value)}</b>
        </span>
      )}
    </li>
  );
}
