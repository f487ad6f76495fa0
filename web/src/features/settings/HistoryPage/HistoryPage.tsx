import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat, useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { ChangeList } from '../ChangeList';
import { settingsPath, versionsPath } from '../paths';
import { useReasonWords } from '../useReasonWords';
import './HistoryPage.css';
import { ItemHistoryPageDocument, type ItemHistoryPageQuery } from './ItemHistoryPage.query.generated';

type Page = ItemHistoryPageQuery['itemHistoryPage'];
type Entry = Page['entries'][number];

/** What happened to one pillar, role, rule … over the versions, also under the keys it had before. */
export function HistoryPage() {
  const { t } = useTranslation();
  const language = useLocale();
  const { area = '', key = '' } = useParams();
  const { data, error, refetch } = useQuery(ItemHistoryPageDocument, {
    variables: { area, key, language },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.itemHistoryPage;
  const title = t('versions.history.title', { name: page?.name ?? '' });
  usePageTitle(title);
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return (
    <>
      <PageHeader
        title={title}
        lead={t('versions.history.lead', { area: page.areaName })}
        breadcrumb={[
          { href: settingsPath, name: t('versions.settings') },
          { href: versionsPath, name: t('versions.short') },
        ]}
        breadcrumbLabel={t('versions.breadcrumb')}
        here={page.name}
      />
      <ul className="u-rows u-band">
        {page.entries.map((entry) => (
          <HistoryEntry key={entry.number} entry={entry} page={page} />
        ))}
      </ul>
    </>
  );
}

function HistoryEntry({ entry, page }: { readonly entry: Entry; readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reasonInWords = useReasonWords();
  const { number, effectiveFrom, author, reason, createdAt, kind, name, changes } = entry;
  return (
    <li className="settings-history">
      <div>
        <h2 className="u-t18">{t('versions.history.version', { number })}</h2>
        <p>{t('versions.history.from', { day: format.day(effectiveFrom) })}</p>
        <p className="u-t15 u-ink2">{t('settings.versions.by', { author, day: format.moment(createdAt, page.today) })}</p>
        <p className="u-t14 u-ink3">{reasonInWords(reason)}</p>
      </div>
      <div>
        {changes.length === 0 && <p>{number === 1 ? t('versions.history.first') : t(`versions.change.kind.${kind as 'added'}`)}</p>}
        {name !== page.name && <p className="u-t15 u-ink2">{t('versions.history.calledThen', { name })}</p>}
        {changes.length > 0 && <ChangeList changes={changes} linked={false} />}
      </div>
    </li>
  );
}
