import type { IndicatorUnit } from '@utblick/domain';
import { formattingTag } from '@utblick/i18n';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/useFormat';
import type { Point } from './figures';

/** Decimals that say something: kronor below ten and counts by inhabitants have one. */
const decimalsOf = (unit: IndicatorUnit, value: number): number =>
  unit === 'per_10000' || (unit === 'kronor' && value > 0 && value < 10) ? 1 : 0;

/** Figures in words: rounded for the page, with their unit, and what stands where there is none. */
export function useFigureText(unit: IndicatorUnit) {
  const { t } = useTranslation();
  const locale = useLocale();
  const rounded = (value: number): string =>
    new Intl.NumberFormat(formattingTag(locale), {
      minimumFractionDigits: decimalsOf(unit, value),
      maximumFractionDigits: decimalsOf(unit, value),
    }).format(value);
  const figure = (value: number): string => {
    if (unit === 'kronor') return t('benchmarks.kronor', { value: rounded(value) });
    return unit === 'percent' ? t('benchmarks.percent', { value: rounded(value) }) : rounded(value);
  };
  const reason = ({ reason: why, coverage }: Point): string | null =>
    why === null ? null : t(`benchmarks.reason.${why}`, { entered: coverage?.entered ?? 0, expected: coverage?.expected ?? 0 });
  return { rounded, figure, reason };
}
