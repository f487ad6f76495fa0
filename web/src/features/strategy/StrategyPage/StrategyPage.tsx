import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHeader, Switch, WithRail } from '@utblick/ui';
import { BookOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { SourceLine, Sources } from '../../../shared/stated/Sources';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { AlsoApplies } from './AlsoApplies';
import { Banners } from './Banners';
import { FollowUp } from './FollowUp';
import { Pillars } from './Pillars';
import { Principles } from './Principles';
import { Purposes } from './Purposes';
import type { Page, StrategyDocument } from './page-types';
import { Rail } from './Rail';
import styles from './StrategyPage.module.css';
import { StrategyPageDocument } from './StrategyPage.query.generated';
import { Title } from './Title';

/** The municipality's strategy as a page to read, with what is being done about it. */
export function StrategyPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(StrategyPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('strategy.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const page = data.strategyPage;
  const document = page?.documents.find(({ main }) => main);
  return page && document ? <StrategyText page={page} document={document} /> : <NoStrategy page={page ?? null} />;
}

function NoStrategy({ page }: { readonly page: Page | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader title={t('strategy.title')} />
      <EmptyState headingLevel={2} title={t('strategy.empty.title')} icon={<BookOpen aria-hidden />}>
        {page && <p>{t('strategy.empty.lead', { name: page.tenantName })}</p>}
        {page && page.caretakers.length > 0 && <p>{t('strategy.empty.who', { who: format.list(page.caretakers.map(midSentence)) })}</p>}
      </EmptyState>
    </>
  );
}

function StrategyText({ page, document }: { readonly page: Page; readonly document: StrategyDocument }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { purposes, lead } = page;
  useSectionInAddress();
  const toggle = (
    <Switch isSelected={shown} onChange={setShown}>
      {t('strategy.showSources')}
    </Switch>
  );
  return (
    <Sources sources={page.sources} shown={shown}>
      <article className="u-reading-page">
        <Title page={page} document={document} />
        <div className={styles.banners}>
          <Banners page={page} document={document} />
        </div>
        <WithRail rail={<Rail page={page} document={document} />} railLabel={t('strategy.responsible')}>
          {lead.text && <p className="u-lead">{lead.text}</p>}
          <SourceLine of={lead} />
          {purposes.length > 0 && <Purposes purposes={purposes} note={toggle} />}
          {page.pillars.length > 0 && <Pillars page={page} note={purposes.length > 0 ? null : toggle} />}
          <FollowUp page={page} />
          <Principles principles={page.principles} />
          <AlsoApplies page={page} />
        </WithRail>
      </article>
    </Sources>
  );
}

/** A link to one section ("/strategi#ansvar") is followed once the sections are there. */
function useSectionInAddress(): void {
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);
}
