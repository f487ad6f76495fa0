import { useQuery } from '@apollo/client/react';
import { Banner, LinkButton, PageHeader } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { setUpPath } from '../../../shared/set-up';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { newRulePath } from '../paths';
import { NoRule } from './NoRule';
import { OtherSettings } from './OtherSettings';
import { RuleList } from './RuleList';
import './SettingsPage.css';
import { SettingsPageDocument } from './SettingsPage.query.generated';
import { VersionList } from './VersionList';

/** What the page is told when a rule has just been saved. */
export interface SavedVersion {
  readonly number: number;
  readonly effectiveFrom: string;
}

/** The rules of the municipality, with what is left open in each, and the versions of its configuration. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('settings.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const page = data.settingsPage;
  if (!page) return <PageHeader title={t('settings.title')} />;
  return (
    <>
      <PageHeader
        title={t('settings.title')}
        lead={t('settings.lead', { name: page.tenantName })}
        actions={
          <>
            <LinkButton look="primary" href={newRulePath} icon={<Plus aria-hidden />}>
              {t('settings.addRule')}
            </LinkButton>
            <LinkButton href={setUpPath}>{t('guide.entrance.change')}</LinkButton>
          </>
        }
      />
      <Saved />
      {page.reporting.stated === 'none' && <NoRule page={page} />}
      {page.rules.length > 0 && <RuleList rules={page.rules} sources={page.sources} />}
      <VersionList versions={page.versions} today={page.today} />
      <OtherSettings />
    </>
  );
}

function Saved() {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useLocation() as { state: { saved?: SavedVersion } | null };
  if (!state?.saved) return null;
  const { number, effectiveFrom } = state.saved;
  return (
    <div className="settings-saved">
      <Banner tone="done" announce title={t('settings.versions.savedTitle', { number })}>
        {t('settings.versions.savedLead', { day: format.day(effectiveFrom) })}
      </Banner>
    </div>
  );
}
