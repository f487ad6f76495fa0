import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import '../people.css';
import { usePeopleCrumbs } from '../usePeopleCrumbs';
import { TermChangeForm } from './TermChangeForm';
import { TermChangePageDocument } from './TermChangePage.query.generated';

/** One dated operation that ends political assignments and brings in those who take over. */
export function TermChangePage() {
  const { t } = useTranslation();
  const crumbs = usePeopleCrumbs(t('people.term.title'));
  const { data, error, refetch } = useQuery(TermChangePageDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('people.term.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const page = data.termChangePage;
  return (
    <>
      <PageHeader title={t('people.term.title')} lead={t('people.term.lead')} {...crumbs} />
      {page.roles.length === 0 ? (
        <EmptyState title={t('people.term.noPolitical')} headingLevel={2}>
          {t('people.term.noPoliticalLead')}
        </EmptyState>
      ) : (
        <TermChangeForm page={page} />
      )}
    </>
  );
}
