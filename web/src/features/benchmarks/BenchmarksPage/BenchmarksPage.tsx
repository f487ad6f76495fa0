import { useQuery } from '@apollo/client/react';
import { type Indicator, indicators } from '@utblick/domain';
import { EmptyState, LinkButton, PageHeader, SectionHeading, Select } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CompareWays } from '../../../shared/compare/CompareWays';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import './BenchmarksPage.css';
import { BenchmarksPageDocument } from './BenchmarksPage.query.generated';
import { FigureFoot } from './FigureFoot';
import { type Municipality, type Page, seriesOf } from './figures';
import { YearBars } from './YearBars';
import { byYear, YearPanels } from './YearPanels';

/** Indicators side by side: the own municipality, and those that share with it. */
export function BenchmarksPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(BenchmarksPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('benchmarks.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return <Benchmarks page={data.benchmarksPage} />;
}

function Benchmarks({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string | null): void => {
    setSearch((now) => {
      if (value === null) now.delete(name);
      else now.set(name, value);
      return now;
    });
  };
  const group = page.groups.find(({ id }) => id === search.get('grupp')) ?? null;
  const year = page.years.find((known) => String(known) === search.get('ar')) ?? page.years.at(-1) ?? 0;
  const shown = page.municipalities.filter(({ id, own }) => own || group === null || group.municipalityIds.includes(id));
  const alone = page.municipalities.every(({ own, showsActivities, showsFunding }) => own || !(showsActivities || showsFunding));
  return (
    <>
      <PageHeader title={t('benchmarks.title')} lead={<Lead shown={shown} />} />
      <CompareWays />
      <div className="benchmark-choices">
        <Select
          label={t('benchmarks.group')}
          value={group?.id ?? 'all'}
          onChange={(id) => choose('grupp', id === 'all' ? null : id)}
          choices={[{ id: 'all', name: t('benchmarks.everybody') }, ...page.groups.map(({ id, name }) => ({ id, name }))]}
          placeholder=""
        />
        <Select
          label={t('benchmarks.year')}
          value={String(year)}
          onChange={(id) => choose('ar', id)}
          choices={[...page.years].reverse().map((known) => ({ id: String(known), name: String(known) }))}
          placeholder=""
          width="short"
        />
      </div>
      {alone && (
        <div className="u-band-body">
          <EmptyState
            title={t('benchmarks.alone.title')}
            action={<LinkButton href="/delning">{t('benchmarks.alone.toSharing')}</LinkButton>}
          >
            {t('benchmarks.alone.lead')}
          </EmptyState>
        </div>
      )}
      {byYear.map((indicator) => (
        <Figure key={indicator.key} indicator={indicator} page={page} shown={shown} year={year} />
      ))}
      <div className="benchmark-pairs">
        {indicators
          .filter((indicator) => !byYear.includes(indicator))
          .map((indicator) => (
            <Figure key={indicator.key} indicator={indicator} page={page} shown={shown} year={year} />
          ))}
      </div>
    </>
  );
}

function Lead({ shown }: { readonly shown: readonly Municipality[] }) {
  const { t } = useTranslation();
  const { inWords, sentence } = useFormat();
  const own = shown.find((municipality) => municipality.own)?.name;
  const counts = {
    number: inWords(shown.length),
    activities: sentence(inWords(shown.filter(({ showsActivities }) => showsActivities).length)),
    funding: inWords(shown.filter(({ showsFunding }) => showsFunding).length),
  };
  return <>{own ? t('benchmarks.lead', { own, ...counts }) : t('benchmarks.leadBody', { ...counts, number: sentence(counts.number) })}</>;
}

interface FigureProps {
  readonly indicator: Indicator;
  readonly page: Page;
  readonly shown: readonly Municipality[];
  readonly year: number;
}

function Figure({ indicator, page, shown, year }: FigureProps) {
  const { t } = useTranslation();
  const series = seriesOf(indicator, shown, page.years);
  const { key } = indicator;
  const overYears = byYear.includes(indicator);
  const unit = t(`benchmarks.indicator.${key}.unit`);
  const name = t(`benchmarks.indicator.${key}.name`);
  return (
    <section className="benchmark" aria-labelledby={key}>
      <SectionHeading id={key}>{t(`benchmarks.indicator.${key}.title`)}</SectionHeading>
      <p className="u-t15 u-ink2 benchmark-unit">
        {overYears ? t('benchmarks.sameScale', { unit: `${name}, ${unit}` }) : t('benchmarks.inYear', { unit, year })}
      </p>
      {overYears ? (
        <YearPanels indicator={indicator} series={series} year={year} />
      ) : (
        <YearBars indicator={indicator} series={series} year={year} />
      )}
      <FigureFoot indicator={indicator} series={series} page={page} year={year} />
    </section>
  );
}
