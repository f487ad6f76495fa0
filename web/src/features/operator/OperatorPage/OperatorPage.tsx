import { useQuery } from '@apollo/client/react';
import { LinkButton, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { OperatorFrame } from '../fields/OperatorFrame';
import { Founded } from './Founded';
import { Installation } from './Installation';
import { OperatorPageDocument } from './OperatorPage.query.generated';
import { TenantDirectory } from './TenantDirectory';

/** The installation, for those who run it. They need not belong to any organisation, so the page has a frame of its own. */
export function OperatorPage() {
  const { t } = useTranslation();
  // Nobody can be asked for the password here: whoever is signed out goes to the door and comes back.
  const { data, error, refetch } = useQuery(OperatorPageDocument, { fetchPolicy: 'network-only', context: { withoutSession: true } });
  usePageTitle(t('operator.page.title'));
  if (error && !data) {
    return (
      <OperatorFrame>
        <PageProblem error={error} onRetry={() => void refetch()} />
      </OperatorFrame>
    );
  }
  if (!data) return <PageLoading />;
  return (
    <OperatorFrame>
      <PageHeader
        title={t('operator.page.title')}
        lead={t('operator.page.lead')}
        actions={<LinkButton href="/">{t('operator.page.leave')}</LinkButton>}
      />
      <Founded />
      <Installation page={data.operatorPage} />
      <TenantDirectory tenants={data.operatorPage.tenants} onChanged={refetch} />
    </OperatorFrame>
  );
}
