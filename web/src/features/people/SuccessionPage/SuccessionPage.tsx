import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { NotFoundPage, PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import '../people.css';
import { usePeopleCrumbs } from '../usePeopleCrumbs';
import { SuccessionForm } from './SuccessionForm';
import { SuccessionPageDocument } from './SuccessionPage.query.generated';
import { thingsOf } from './things';

/** Everything that somebody holds, handed over to one or several. */
export function SuccessionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SuccessionPageDocument, { variables: { personId: id }, fetchPolicy: 'cache-and-network' });
  const name = data?.successionPage?.name ?? '';
  const title = t('people.succession.title', { name });
  const crumbs = usePeopleCrumbs(title);
  usePageTitle(title);
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const page = data.successionPage;
  if (!page) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={title} lead={t('people.succession.lead', { name })} {...crumbs} />
      {thingsOf(page).length === 0 ? (
        <EmptyState
          done
          title={t('people.succession.nothing', { name })}
          headingLevel={2}
          action={<LinkButton href={`/personer/${id}`}>{name}</LinkButton>}
        >
          {t('people.succession.nothingLead')}
        </EmptyState>
      ) : (
        <SuccessionForm key={id} page={page} />
      )}
    </>
  );
}
