import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, PageHeader, ProposalTag } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useWord } from '../../../shared/useWord';
import { Judged } from './Judged';
import { SimilarGroup } from './SimilarGroup';
import './SimilarPage.css';
import { SimilarPageDocument, type SimilarPageQuery } from './SimilarPage.query.generated';
import { useJudgement } from './useJudgement';

type Page = NonNullable<SimilarPageQuery['similarActivitiesPage']>;

/** Activities of different units that look alike, with the reasons in words, for those whose task it is to bring them together. */
export function SimilarPage() {
  const { t } = useTranslation();
  usePageTitle(t('activityRules.similar.title'));
  const { data, error, refetch } = useQuery(SimilarPageDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return data.similarActivitiesPage ? <Shown page={data.similarActivitiesPage} onChanged={refetch} /> : <NotForYou />;
}

interface ShownProps {
  readonly page: Page;
  readonly onChanged: () => Promise<unknown>;
}

function Shown({ page, onChanged }: ShownProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const judgement = useJudgement(onChanged);
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: '/aktiviteter', name: t('activities.title') }]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={t('activityRules.similar.title')}
        title={t('activityRules.similar.title')}
        status={<Origin page={page} />}
        lead={t('activityRules.similar.lead')}
      />
      <Judged judgement={judgement} />
      {page.groups.length === 0 ? (
        <div className="u-band">
          <EmptyState title={t('activityRules.similar.none')} headingLevel={2} done action={<ToList />}>
            {t('activityRules.similar.noneLead')}
          </EmptyState>
        </div>
      ) : (
        page.groups.map((group) => <SimilarGroup key={group.key} group={group} mayJudge={page.mayJudge} judgement={judgement} />)
      )}
      <p className="u-t15 u-ink3 similar-foot">{t('activityRules.similar.looked', { count: page.living, number: number(page.living) })}</p>
    </>
  );
}

/** Whom the configuration makes this for, where that is said, and whether it is in force. */
function Origin({ page: { readers, sources, origin } }: Pick<ShownProps, 'page'>) {
  const { t } = useTranslation();
  const word = useWord();
  const { list } = useFormat();
  const isInForce = origin === 'adopted' || origin === 'local';
  return (
    <>
      {!isInForce && <ProposalTag>{word('origin', origin)}</ProposalTag>}
      <span>{t('activityRules.similar.readers', { readers: list(readers.map(midSentence)), sources: list(sources) })}</span>
    </>
  );
}

function ToList() {
  const { t } = useTranslation();
  return <LinkButton href="/aktiviteter">{t('activityRules.similar.toList')}</LinkButton>;
}

function NotForYou() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('activityRules.similar.notForYou')} headingLevel={1} action={<ToList />}>
      {t('activityRules.similar.notForYouLead')}
    </EmptyState>
  );
}
