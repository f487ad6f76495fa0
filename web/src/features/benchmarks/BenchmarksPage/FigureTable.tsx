import type { Indicator } from '@utblick/domain';
import { Missing, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Point, Series } from './figures';
import { useFigureText } from './useFigureText';

interface FigureTableProps {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly years: readonly number[];
}

/** The chart as a table: every year, and the inhabitants that the figures are counted by. */
export function FigureTable({ indicator, series, years }: FigureTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={`${t(`benchmarks.indicator.${indicator.key}.name`)}, ${t(`benchmarks.indicator.${indicator.key}.unit`)}`} compact>
      <thead>
        <tr>
          <th scope="col">{t('benchmarks.municipality')}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="u-number">
              {year}
            </th>
          ))}
          {indicator.perInhabitant && <th scope="col">{t('benchmarks.population')}</th>}
        </tr>
      </thead>
      <tbody>
        {series.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.name}</th>
            {one.points.map((point) => (
              <td key={point.year} className="u-number">
                {one.shared ? <Figure indicator={indicator} point={point} /> : <Missing>{t('benchmarks.notShared')}</Missing>}
              </td>
            ))}
            {indicator.perInhabitant && (
              <td>
                <Inhabitants series={one} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Figure({ indicator, point }: { readonly indicator: Indicator; readonly point: Point }) {
  const { t } = useTranslation();
  const { rounded, reason } = useFigureText(indicator.unit);
  const why = reason(point);
  if (point.value === null) return <Missing>{why ?? t('benchmarks.missing')}</Missing>;
  return (
    <>
      {rounded(point.value)}
      {why && <span className="u-row-second">{t('benchmarks.notComparable', { reason: why })}</span>}
    </>
  );
}

function Inhabitants({ series: { population } }: { readonly series: Series }) {
  const { t } = useTranslation();
  const { number, day } = useFormat();
  if (!population) return <Missing>{t('benchmarks.unknownPopulation')}</Missing>;
  return (
    <>
      {t('benchmarks.populationOf', { inhabitants: number(population.inhabitants), day: day(population.on, 'shortWithYear') })}
      <span className="u-row-second">{population.source}</span>
    </>
  );
}
