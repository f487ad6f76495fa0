import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { ApiTokensPageDocument } from './ApiTokensPage.query.generated';
import { CreateTokenForm } from './CreateTokenForm';
import { TokenTable } from './TokenTable';
import './ApiTokensPage.css';

/** Keys for programs that ask in the person's name: which there are, a new one, and the end of one. */
export function ApiTokensPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ApiTokensPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('apiTokens.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { tokens, permissions } = data.apiTokensPage;
  const reload = async (): Promise<void> => void (await refetch());
  return (
    <>
      <PageHeader
        title={t('apiTokens.title')}
        lead={t('apiTokens.lead')}
        breadcrumb={[{ href: '/konto', name: t('account.title') }]}
        here={t('apiTokens.title')}
        breadcrumbLabel={t('frame.breadcrumb')}
      />
      <TokenTable tokens={tokens} onRevoked={reload} />
      <CreateTokenForm permissions={permissions} onCreated={reload} />
    </>
  );
}
