import { useQuery } from '@apollo/client/react';
import { Banner, PageHeader, SectionHeading, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { NotificationSettingsPageDocument, type NotificationSettingsPageQuery } from './NotificationSettingsPage.query.generated';
import { PreferenceTable } from './PreferenceTable';
import { usePreferences } from './usePreferences';
import './NotificationSettingsPage.css';

/** What the person wants to be told, kind by kind, and how. */
export function NotificationSettingsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(NotificationSettingsPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('notifications.settings.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHeader
        title={t('notifications.settings.title')}
        lead={t('notifications.settings.lead')}
        breadcrumb={[{ href: '/konto', name: t('account.title') }]}
        here={t('notifications.settings.title')}
        breadcrumbLabel={t('frame.breadcrumb')}
      />
      <Choices page={data.notificationSettingsPage} />
    </>
  );
}

function Choices({ page }: { readonly page: NotificationSettingsPageQuery['notificationSettingsPage'] }) {
  const { t } = useTranslation();
  const { tenant, memberships } = useViewer();
  const { shown, choose, outcome } = usePreferences(page.preferences);
  const failure = outcome !== null && outcome !== 'saved' ? outcome.failure : null;
  return (
    <section className="u-band" aria-labelledby="val">
      <SectionHeading
        id="val"
        note={<span role="status">{outcome === 'saved' && <StateWord state="done">{t('notifications.settings.saved')}</StateWord>}</span>}
      >
        {t('notifications.title')}
      </SectionHeading>
      {failure && <Banner tone="late" title={failure} announce />}
      {!page.mailLeaves && <Banner title={t('notifications.settings.noMail')} />}
      <PreferenceTable preferences={shown} onChoose={(before, change) => void choose(before, change)} />
      <div className="notification-settings-notes u-t15 u-ink2">
        {page.address && <p>{t('notifications.settings.address', { address: page.address })}</p>}
        <p>{t('notifications.settings.mornings')}</p>
        {memberships.length > 1 && <p>{t('notifications.settings.tenant', { tenant: tenant.name })}</p>}
      </div>
    </section>
  );
}
