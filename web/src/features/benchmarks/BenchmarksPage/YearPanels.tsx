import { type Indicator, indicators } from '@utblick/domain';
import { classNames } from '@utblick/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type Point, pointOf, type Series, scaleOf } from './figures';
import { useFigureText } from './useFigureText';

interface YearPanelsProps {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly year: number;
}

/** A panel for each municipality with a bar for each year, all on one scale. */
export function YearPanels({ indicator, series, year }: YearPanelsProps) {
  const scale = scaleOf(series);
  return (
    <div className="benchmark-panels">
      {series.map((one, index) => (
        <Panel key={one.id} indicator={indicator} series={one} year={year} scale={scale} first={index === 0} />
      ))}
    </div>
  );
}

interface PanelProps {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly year: number;
  readonly scale: number;
  readonly first: boolean;
}

function Panel({ indicator, series, year, scale, first }: PanelProps) {
  const { t } = useTranslation();
  const { rounded, reason } = useFigureText(indicator.unit);
  const chosen = pointOf(series, year);
  const why = series.shared && chosen?.reason === 'low_coverage' ? reason(chosen) : null;
  return (
    <figure className={classNames('benchmark-panel', series.own && 'benchmark-own')}>
      <figcaption className="u-strong">{series.name}</figcaption>
      <div className="benchmark-plot" role="img" aria-label={usePanelLabel(indicator, series)}>
        <div className="benchmark-area" aria-hidden>
          {[1, 1 / 2].map((part) => (
            <span key={part} className="benchmark-grid" style={{ '--share': part } as CSSProperties}>
              {first && <span>{rounded(scale * part)}</span>}
            </span>
          ))}
          {series.shared ? (
            series.points.map((point) => <Bar key={point.year} point={point} scale={scale} chosen={point.year === year} text={rounded} />)
          ) : (
            <span className="benchmark-silent">{t('benchmarks.notSharedPanel')}</span>
          )}
        </div>
        <div className="benchmark-ends" aria-hidden>
          <span>{series.points[0]?.year}</span>
          <span>{series.points.at(-1)?.year}</span>
        </div>
      </div>
      {why && <p className="benchmark-why">{t('benchmarks.notComparable', { reason: why })}</p>}
    </figure>
  );
}

interface BarProps {
  readonly point: Point;
  readonly scale: number;
  readonly chosen: boolean;
  readonly text: (value: number) => string;
}

function Bar({ point: { value, reason }, scale, chosen, text }: BarProps) {
  const { t } = useTranslation();
  if (value === null) return <span className="benchmark-gap">{t('benchmarks.missing')}</span>;
  const look = classNames('benchmark-bar', chosen && 'benchmark-chosen', reason !== null && 'benchmark-doubtful');
  return (
    <span className={look} style={{ '--share': value / scale } as CSSProperties}>
      {chosen && <b>{text(value)}</b>}
    </span>
  );
}

/** The panel as a sentence: the name, what is counted, and each year. */
function usePanelLabel(indicator: Indicator, { name, shared, points }: Series): string {
  const { t } = useTranslation();
  const { figure } = useFigureText(indicator.unit);
  const textOf = ({ value }: Point): string => (value === null ? t('benchmarks.missing') : figure(value));
  const years = shared
    ? points.map((point) => t('benchmarks.panelYear', { year: point.year, value: textOf(point) })).join(', ')
    : t('benchmarks.notShared');
  return t('benchmarks.panel', { name, indicator: t(`benchmarks.indicator.${indicator.key}.name`), years });
}

/** Indicators that are shown year by year; the others stand as bars of one year. */
export const byYear = indicators.filter(({ perInhabitant }) => perInhabitant);
