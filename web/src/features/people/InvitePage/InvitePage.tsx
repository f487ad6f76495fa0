import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import '../people.css';
import { usePeopleCrumbs } from '../usePeopleCrumbs';
import { InviteForm } from './InviteForm';
import { InvitePageDocument } from './InvitePage.query.generated';

/** Name, address and roles of somebody who is to come in. */
export function InvitePage() {
  const { t } = useTranslation();
  const crumbs = usePeopleCrumbs(t('people.inviteForm.title'));
  const { data, error, refetch } = useQuery(InvitePageDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('people.inviteForm.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return (
    <>
      <PageHeader title={t('people.inviteForm.title')} lead={t('people.inviteForm.lead')} {...crumbs} />
      <InviteForm page={data.invitePage} />
    </>
  );
}
