import { useQuery } from '@apollo/client/react';
import { LinkButton, PageHeader } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { Now } from './Now';
import type { Page } from './page-types';
import { Soon } from './Soon';
import { Standing } from './Standing';
import { TodoPageDocument } from './TodoPage.query.generated';
import { useLead } from './useLead';

/** What do I have to do, by when: the page that everybody starts on. */
export function TodoPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(TodoPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('todo.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return <Bands page={data.todoPage} />;
}

function Bands({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const lead = useLead();
  // With nothing to do, adding an activity is what the page suggests further down.
  const add = page.mayAddActivity && page.now.length > 0 && (
    <LinkButton href="/aktiviteter/ny" icon={<Plus aria-hidden />}>
      {t('todo.newActivity')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('todo.title')} lead={lead(page)} actions={add} />
      <Now page={page} />
      <Soon page={page} />
      <Standing page={page} />
    </>
  );
}
