import { useQuery } from '@apollo/client/react';
import { Banner, Button, LinkButton, PageHeader } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat, useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { filePath, settingsPath } from '../paths';
import type { PublishedVersion } from '../published-version';
import { useStartDraft } from '../useStartDraft';
import { CompareVersions } from './CompareVersions';
import { DraftList } from './DraftList';
import { VersionRows } from './VersionRows';
import './VersionsPage.css';
import { VersionsPageDocument } from './VersionsPage.query.generated';

/** The number of a version in the address. */
const numberIn = (search: URLSearchParams, name: string): number | null => {
  const given = Number(search.get(name));
  return Number.isInteger(given) && given > 0 && given < 1_000_000_000 ? given : null;
};

/** Every version, what is on its way, and any two beside each other. */
export function VersionsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLocale();
  const [search] = useSearchParams();
  const [from, to] = [numberIn(search, 'fran'), numberIn(search, 'till')];
  const { start, pending, failure } = useStartDraft();
  const { data, previousData, error, refetch } = useQuery(VersionsPageDocument, {
    variables: { language, from, to },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('versions.title'));
  const page = (data ?? previousData)?.versionsPage;
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return (
    <>
      <PageHeader
        title={t('versions.title')}
        lead={t('versions.lead', { name: page.tenantName })}
        breadcrumb={[{ href: settingsPath, name: t('versions.settings') }]}
        breadcrumbLabel={t('versions.breadcrumb')}
        here={t('versions.short')}
        actions={
          <>
            <Button
              look="primary"
              icon={<Plus aria-hidden />}
              pending={pending}
              onPress={() => void start({ name: t('versions.newDraftName', { day: format.day(page.today) }) })}
            >
              {t('versions.newDraft')}
            </Button>
            <LinkButton href={filePath}>{t('versions.toFile')}</LinkButton>
          </>
        }
      />
      <Published />
      {failure && <Banner tone="late" announce title={failure} />}
      <DraftList drafts={page.drafts} today={page.today} />
      <VersionRows page={page} onChanged={() => void refetch()} />
      <CompareVersions page={page} />
    </>
  );
}

function Published() {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useLocation() as { state: { published?: PublishedVersion } | null };
  if (!state?.published) return null;
  const { number, effectiveFrom } = state.published;
  return (
    <div className="settings-published">
      {effectiveFrom === null ? (
        <Banner announce title={t('versions.published.unchanged', { number })} />
      ) : (
        <Banner tone="done" announce title={t('versions.published.title', { number })}>
          {t('versions.published.lead', { day: format.day(effectiveFrom) })}
        </Banner>
      )}
    </div>
  );
}
