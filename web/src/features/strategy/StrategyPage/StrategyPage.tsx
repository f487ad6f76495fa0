import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, PageHeader, Switch } from '@utblick/ui';
import { BookOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { setUpPath } from '../../../shared/set-up';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import type { Page } from '../../../shared/strategy-document/page-types';
import { StrategyDocument } from '../../../shared/strategy-document/StrategyDocument';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useMayAnywhere } from '../../../shared/viewer/ViewerContext';
import { StrategyPageDocument } from './StrategyPage.query.generated';

/** The municipality's strategy as a page to read, with what is being done about it. */
export function StrategyPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(StrategyPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('strategy.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const page = data.strategyPage;
  const isReadIn = page?.documents.some(({ main }) => main);
  return page && isReadIn ? <StrategyText page={page} /> : <NoStrategy page={page ?? null} />;
}

function NoStrategy({ page }: { readonly page: Page | null }) {
  const { t } = useTranslation();
  const maySetUp = useMayAnywhere('configuration.manage');
  const format = useFormat();
  return (
    <>
      <PageHeader title={t('strategy.title')} />
      <EmptyState
        headingLevel={2}
        title={t('strategy.empty.title')}
        icon={<BookOpen aria-hidden />}
        action={
          maySetUp && (
            <LinkButton look="primary" href={setUpPath}>
              {t('guide.entrance.setUp')}
            </LinkButton>
          )
        }
      >
        {page && <p>{t('strategy.empty.lead', { name: page.tenantName })}</p>}
        {page && page.caretakers.length > 0 && <p>{t('strategy.empty.who', { who: format.list(page.caretakers.map(midSentence)) })}</p>}
      </EmptyState>
    </>
  );
}

function StrategyText({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useSectionInAddress();
  const toggle = (
    <Switch isSelected={shown} onChange={setShown}>
      {t('strategy.showSources')}
    </Switch>
  );
  return <StrategyDocument page={page} showsSources={shown} note={toggle} />;
}

/** A link to one section ("/strategi#ansvar") is followed once the sections are there. */
function useSectionInAddress(): void {
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);
}
