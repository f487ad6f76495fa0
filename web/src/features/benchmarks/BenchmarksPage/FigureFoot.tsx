import type { Indicator } from '@utblick/domain';
import { Disclosure, TextButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { csvOf } from './csv';
import { FigureTable } from './FigureTable';
import { coverageIn, type Page, type Series } from './figures';
import { useCsvRows } from './useCsvRows';

interface FigureFootProps {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly page: Page;
  readonly year: number;
}

/** What stands under a chart: how it is counted, how much it rests on, where it comes from, and the same as a table and a file. */
export function FigureFoot({ indicator, series, page, year }: FigureFootProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const rows = useCsvRows(indicator, series, page.years);
  const coverage = coverageIn(series, year);
  const name = t(`benchmarks.indicator.${indicator.key}.name`);
  const sentences = [
    t('benchmarks.coverage', { sharing: series.filter(({ shared }) => shared).length, all: series.length }),
    coverage && t('benchmarks.entered', { ...coverage, year }),
    isDoubtful(series) && t('benchmarks.dashed'),
    year === Number(page.today.slice(0, 4)) && t('benchmarks.unfinished', { year }),
  ];
  const sources = [
    t('benchmarks.source', { day: day(page.today) }),
    indicator.perInhabitant && t('benchmarks.sourcePopulation'),
    page.exampleData && t('benchmarks.example'),
  ];
  return (
    <div className="benchmark-foot">
      <p>
        <b>{t('benchmarks.howCounted')}</b> {t(`benchmarks.indicator.${indicator.key}.definition`)} {sentences.filter(Boolean).join(' ')}
      </p>
      <p>{sources.filter(Boolean).join(' ')}</p>
      <div className="benchmark-ways">
        <Disclosure summary={t('benchmarks.showTable')}>
          <FigureTable indicator={indicator} series={series} years={page.years} />
        </Disclosure>
        <TextButton aria-label={`${t('benchmarks.download')}, ${name}`} onPress={() => save(`${indicator.key}.csv`, csvOf(rows))}>
          {t('benchmarks.download')}
        </TextButton>
      </div>
    </div>
  );
}

/** Whether any bar rests on too little to be laid beside the others. */
const isDoubtful = (series: readonly Series[]): boolean =>
  series.some(({ shared, points }) => shared && points.some(({ reason }) => reason === 'low_coverage'));

function save(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
