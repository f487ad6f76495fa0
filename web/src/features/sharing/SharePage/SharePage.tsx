import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { NoPermissionPage, PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { SharingPageDocument } from '../SharingPage/SharingPage.query.generated';
import { ShareForm } from './ShareForm';
import './SharePage.css';

/** Records a sharing decision, with what the receiver will see under the form. */
export function SharePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SharingPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('sharing.form.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (!data.sharingPage.mayShare) return <NoPermissionPage />;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: '/delning', name: t('sharing.title') }]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={t('sharing.form.title')}
        title={t('sharing.form.title')}
        lead={t('sharing.form.lead')}
      />
      <ShareForm audiences={data.sharingPage.audiences} />
    </>
  );
}
