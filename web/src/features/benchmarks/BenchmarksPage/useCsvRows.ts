import type { Indicator } from '@utblick/domain';
import { formattingTag } from '@utblick/i18n';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/useFormat';
import type { Point, Series } from './figures';
import { useFigureText } from './useFigureText';

/** An indicator as rows of text with all decimals that say something, for a file. */
export function useCsvRows(indicator: Indicator, series: readonly Series[], years: readonly number[]): string[][] {
  const { t } = useTranslation();
  const { reason } = useFigureText(indicator.unit);
  const number = new Intl.NumberFormat(formattingTag(useLocale()), { maximumFractionDigits: 3, useGrouping: false });
  const textOf = (point: Point): string => (point.value === null ? (reason(point) ?? '') : number.format(point.value));
  const { perInhabitant } = indicator;
  const counted = [t('benchmarks.population'), t('benchmarks.populationDay'), t('benchmarks.populationSource')];
  return [
    [t('benchmarks.municipality'), ...years.map(String), ...(perInhabitant ? counted : [])],
    ...series.map(({ name, shared, points, population }) => [
      name,
      ...points.map((point) => (shared ? textOf(point) : t('benchmarks.notShared'))),
      ...(perInhabitant ? [String(population?.inhabitants ?? ''), population?.on ?? '', population?.source ?? ''] : []),
    ]),
  ];
}
