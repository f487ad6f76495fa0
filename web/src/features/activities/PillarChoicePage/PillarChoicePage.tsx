import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import './PillarChoicePage.css';
import { PillarChoicePageDocument } from './PillarChoicePage.query.generated';
import { SplitPillar } from './SplitPillar';

/** Activities whose pillar was split: many at once are moved to the part in which they go on. */
export function PillarChoicePage() {
  const { t } = useTranslation();
  usePageTitle(t('activities.split.title'));
  const { data, error, refetch } = useQuery(PillarChoicePageDocument, { fetchPolicy: 'cache-and-network' });
  const [done, setDone] = useState<string | null>(null);
  const page = data?.pillarChoicePage;
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const chosen = async (words: string): Promise<void> => {
    await refetch();
    setDone(words);
  };
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: '/aktiviteter', name: t('activities.title') }]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={t('activities.split.title')}
        title={t('activities.split.title')}
        lead={t('activities.split.lead')}
      />
      {done && (
        <div className="split-done">
          <Banner tone="done" title={done} announce />
        </div>
      )}
      {page.splits.map((split) => (
        <SplitPillar key={split.key} split={split} onChosen={chosen} />
      ))}
      {page.splits.length === 0 && (
        <div className="u-band">
          <EmptyState
            title={t('activities.split.none')}
            headingLevel={2}
            done
            action={<LinkButton href="/aktiviteter">{t('activities.split.toList')}</LinkButton>}
          >
            {t('activities.split.noneLead')}
          </EmptyState>
        </div>
      )}
    </>
  );
}
