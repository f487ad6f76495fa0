import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHeader, Select } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useCountryName } from '../../../shared/useCountryName';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useWord } from '../../../shared/useWord';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { askedYear } from './asked-year';
import { Breakdown } from './Breakdown';
import { MemberTable } from './MemberTable';
import './RegionPage.css';
import { RegionPageDocument } from './RegionPage.query.generated';
import type { Region } from './region-data';
import { SharedActivities } from './SharedActivities';
import { Totals } from './Totals';

/** What the members of a regional body share with it. */
export function RegionPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const year = askedYear(search);
  const { data, previousData, error, refetch } = useQuery(RegionPageDocument, { variables: { year }, fetchPolicy: 'cache-first' });
  usePageTitle(t('frame.menu.region'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  const shown = data ?? previousData;
  return shown ? <Overview page={shown.regionPage} /> : <PageLoading />;
}

function Overview({ page }: { readonly page: Region }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { day } = useFormat();
  const word = useWord();
  const country = useCountryName();
  const sharing = page.members.filter(({ sharesActivities }) => sharesActivities).length;
  const counts = { activities: sharing, funding: page.members.filter(({ sharesFunding }) => sharesFunding).length };
  const all = page.members.length;
  if (all === 0) {
    return (
      <>
        <PageHeader title={page.name} />
        <EmptyState title={t('region.none.title')} headingLevel={2}>
          {t('region.none.lead')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={page.name} lead={t('region.lead', { ...counts, all })} actions={<YearChoice page={page} />} />
      <Totals page={page} />
      <MemberTable page={page} />
      <div className="region-pairs">
        <Breakdown
          id="lander"
          title={t('region.countries')}
          rows={page.countries}
          page={page}
          nameOf={country}
          empty={t('region.noCountries')}
        />
        <Breakdown
          id="teman"
          title={t('region.themes')}
          rows={page.themes}
          page={page}
          nameOf={(key) => word('theme', key)}
          empty={t('region.noThemes')}
        />
      </div>
      <SharedActivities page={page} />
      <p className="u-band u-t14 u-ink3">{t('region.source', { day: day(today) })}</p>
    </>
  );
}

function YearChoice({ page }: { readonly page: Region }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  return (
    <Select
      label={t('region.year')}
      value={String(page.year)}
      onChange={(year) => setSearch({ ar: year })}
      choices={page.years.map((year) => ({ id: String(year), name: String(year) }))}
      placeholder=""
      width="short"
    />
  );
}
