import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { Network } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DayControl, OtherDay } from '../../../shared/day/ShownDay';
import { useDayInAddress } from '../../../shared/day/useDayInAddress';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import styles from './OrganisationPage.module.css';
import { OrganisationPageDocument } from './OrganisationPage.query.generated';
import { UnitFilter, useFilterText } from './UnitFilter';
import { UnitLists } from './UnitLists';
import type { Page } from './unit-tree';

/** The units of the municipality on a day: what they came from and went into, who holds what, and where somebody is missing. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const { asked } = useDayInAddress();
  const { data, previousData, error, refetch } = useQuery(OrganisationPageDocument, {
    variables: { day: asked },
    fetchPolicy: 'cache-first',
  });
  usePageTitle(t('organisation.title'));
  const page = (data ?? previousData)?.organisationPage;
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return page ? <OrganisationOnDay page={page} /> : <PageLoading />;
}

function OrganisationOnDay({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const filter = useFilterText();
  const { day, today, units } = page;
  if (units.length === 0) {
    return (
      <>
        <PageHeader title={t('organisation.title')} lead={t('organisation.lead')} />
        <EmptyState title={t('organisation.noUnits')} headingLevel={2} icon={<Network aria-hidden />}>
          {t('organisation.noUnitsLead')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t('organisation.title')}
        lead={t('organisation.lead')}
        status={<Counts page={page} />}
        actions={<LinkButton href="/personer">{t('people.title')}</LinkButton>}
      />
      <div className={styles.tools}>
        <UnitFilter {...filter} />
        <DayControl day={day} today={today} />
      </div>
      <OtherDay day={day} today={today} />
      <UnitLists page={page} text={filter.text} />
    </>
  );
}

function Counts({ page: { units } }: { readonly page: Page }) {
  const { t } = useTranslation();
  const there = units.filter(({ standing }) => standing === 'there');
  const vacancies = there.reduce((sum, { vacantRoles }) => sum + vacantRoles.length, 0);
  return (
    <>
      <span>{t('organisation.units', { count: there.length })}</span>
      {vacancies > 0 && <span>{t('organisation.vacancies', { count: vacancies })}</span>}
    </>
  );
}
