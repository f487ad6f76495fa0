import { useQuery } from '@apollo/client/react';
import { Banner, LinkButton, PageHeader, StateWord } from '@utblick/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat, useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { guidePath, settingsPath, versionsPath } from '../paths';
import { CatchUp } from './CatchUp';
import { ConflictBanner } from './ConflictBanner';
import { DiscardDraft } from './DiscardDraft';
import './DraftPage.css';
import { DraftPageDocument } from './DraftPage.query.generated';
import { DraftText } from './DraftText';
import type { DraftData } from './draft-data';
import { Problems } from './Problems';
import { PublishForm } from './PublishForm';
import { Touched } from './Touched';
import { useDraftText } from './useDraftText';
import { WhatChanges } from './WhatChanges';

/** A next version while it is being written: what is wrong or what it changes, its text, and the way to publish it. */
export function DraftPage() {
  const { id = '' } = useParams();
  const language = useLocale();
  const { data, error, refetch } = useQuery(DraftPageDocument, { variables: { id, language }, fetchPolicy: 'cache-and-network' });
  const page = data?.draftPage;
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return <Draft key={page.id} page={page} onRefresh={async () => (await refetch()).data?.draftPage ?? null} />;
}

interface DraftProps {
  readonly page: DraftData;
  readonly onRefresh: () => Promise<DraftData | null>;
}

function Draft({ page, onRefresh }: DraftProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const writing = useDraftText(page, onRefresh);
  const textArea = useRef<HTMLTextAreaElement>(null);
  usePageTitle(page.name);
  const header = {
    title: page.name,
    breadcrumb: [
      { href: settingsPath, name: t('versions.settings') },
      { href: versionsPath, name: t('versions.short') },
    ],
    breadcrumbLabel: t('versions.breadcrumb'),
    here: t('versions.draft.title'),
  };
  if (page.publishedAs !== null) return <PublishedDraft page={page} header={header} />;
  return (
    <>
      <PageHeader
        {...header}
        status={
          <StateWord state="draft">
            {t('versions.draft.state', { author: page.savedBy, day: format.moment(page.savedAt, page.today) })}
          </StateWord>
        }
        actions={
          <>
            <LinkButton href={guidePath(page.id)}>{t('guide.entrance.fillIn')}</LinkButton>
            <DiscardDraft id={page.id} name={page.name} />
          </>
        }
      />
      <div className="settings-draft-banners">
        {writing.conflict && <ConflictBanner conflict={writing.conflict} onSettle={writing.settle} />}
        {page.mayCatchUp && page.problems.length === 0 && !writing.changed && <CatchUp page={page} onDone={writing.reload} />}
      </div>
      {page.problems.length > 0 ? (
        <Problems problems={page.problems} textArea={textArea} />
      ) : (
        <>
          <WhatChanges page={page} />
          <Touched touched={page.touched} />
        </>
      )}
      <DraftText page={page} writing={writing} textArea={textArea} />
      {page.problems.length === 0 && <PublishForm page={page} changed={writing.changed} onRefresh={onRefresh} />}
    </>
  );
}

interface PublishedDraftProps {
  readonly page: DraftData;
  readonly header: Parameters<typeof PageHeader>[0];
}

function PublishedDraft({ page, header }: PublishedDraftProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader {...header} />
      <div className="settings-draft-banners">
        <Banner
          tone="done"
          title={t('versions.draft.publishedAs', { number: page.publishedAs ?? 0 })}
          action={
            <LinkButton small href={versionsPath}>
              {t('versions.draft.toVersions')}
            </LinkButton>
          }
        />
      </div>
    </>
  );
}
