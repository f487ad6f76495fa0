import { useQuery } from '@apollo/client/react';
import { Banner, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { settingsPath } from '../paths';
import { DirectoryFormFields } from './DirectoryFormFields';
import type { SettingsData } from './directory-form';
import './SignInSettingsPage.css';
import { SignInSettingsPageDocument } from './SignInSettingsPage.query.generated';

/** How people sign in: the municipality's own directory, the roles its groups give, and whether passwords count. */
export function SignInSettingsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SignInSettingsPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('signInSettings.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const page = data.signInSettingsPage;
  const reload = async (): Promise<SettingsData | null> => (await refetch()).data?.signInSettingsPage ?? null;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: settingsPath, name: t('settings.title') }]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={t('signInSettings.title')}
        title={t('signInSettings.title')}
        lead={t('signInSettings.lead', { name: page.tenantName })}
      />
      {page.keepsSecrets ? (
        <DirectoryFormFields page={page} reload={reload} />
      ) : (
        <div className="u-band">
          <Banner tone="due" title={t('signInSettings.noKey')}>
            {t('signInSettings.noKeyLead')}
          </Banner>
        </div>
      )}
    </>
  );
}
