import { useQuery } from '@apollo/client/react';
import { LinkButton, PageHeader } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../../shared/i18n/LanguageSwitch';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { Installation } from './Installation';
import './OperatorPage.css';
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
      <Installation page={data.operatorPage} />
      <TenantDirectory tenants={data.operatorPage.tenants} />
    </OperatorFrame>
  );
}

function OperatorFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="operator-page">
      <header className="operator-top">
        <span className="operator-name">{t('frame.product')}</span>
        <LanguageSwitch />
      </header>
      <main className="operator-main">{children}</main>
    </div>
  );
}
