import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, PageHeader, SectionHeading } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { midSentence } from '../../../shared/actor-words';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { EarlierDecisions } from '../EarlierDecisions/EarlierDecisions';
import { FiguresBeside } from '../FiguresBeside/FiguresBeside';
import { roundPath, roundsPath } from '../paths';
import { RoundChain } from '../RoundChain/RoundChain';
import { useChainActors } from '../RoundChain/useChainActors';
import { pageOfStep } from '../step-page';
import { DecisionForm } from './DecisionForm';
import { DecisionPageDocument } from './DecisionPage.query.generated';
import { DecisionRead } from './DecisionRead';
import type { BodyVerb, DecisionMatterPage } from './decision-data';
import { Matter } from './Matter';
import './DecisionPage.css';

/** One body's step in a round: what it has before it, and what it decided or received. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { roundId = '', stepKey = '' } = useParams();
  const { data, error, refetch } = useQuery(DecisionPageDocument, { variables: { roundId, stepKey } });
  const [justRecorded, setJustRecorded] = useState(false);
  const actorsOf = useChainActors();
  const page = data?.decisionPage;
  const verb = (page?.step.verb ?? 'approve') as BodyVerb;
  const title = page
    ? t(`reportingDecision.decision.heading.${verb}`, { body: actorsOf(page.step.actors), round: midSentence(page.roundName) })
    : undefined;
  usePageTitle(title);
  if (error && !page) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!page) return <PageLoading />;
  const recorded = async (): Promise<void> => {
    setJustRecorded(true);
    await refetch();
  };
  return (
    <>
      <PageHeader
        title={title}
        breadcrumb={[
          { href: roundsPath, name: t('reporting.title') },
          { href: roundPath(page.roundId), name: page.roundName },
        ]}
        here={t(`reportingDecision.decision.title.${verb}`)}
        breadcrumbLabel={t('reportingDecision.breadcrumb')}
      />
      <div className="decision-columns">
        <div className="decision-main">
          {justRecorded && (
            <Banner tone="done" announce title={t(`reportingDecision.decision.done.${verb === 'receive' ? 'receive' : 'decide'}`)}>
              {page.endedAs === 'complete' && t('reportingDecision.decision.completeLead')}
            </Banner>
          )}
          <Step page={page} verb={verb} onRecorded={recorded} />
        </div>
        <Rail page={page} />
      </div>
    </>
  );
}

interface StepProps {
  readonly page: DecisionMatterPage;
  readonly verb: BodyVerb;
  readonly onRecorded: () => Promise<void>;
}

/** The matter first while it is to be decided, the decision first once it is made. */
function Step({ page, verb, onRecorded }: StepProps) {
  if (page.decision) {
    return (
      <>
        <DecisionRead decision={page.decision} verb={verb} complete={page.endedAs === 'complete'} />
        <Matter page={page} />
        <FiguresBeside figures={page.figures} />
      </>
    );
  }
  return (
    <>
      <Matter page={page} />
      {page.mayRecord ? <DecisionForm page={page} verb={verb} onRecorded={onRecorded} /> : <NotNow page={page} />}
    </>
  );
}

/** Why there is no form: the matter has not come here, waits for somebody else, or the chain ends before. */
function NotNow({ page: { step } }: { readonly page: DecisionMatterPage }) {
  const { t } = useTranslation();
  const actorsOf = useChainActors();
  const body = actorsOf(step.actors);
  if (step.status === 'unknown') return <EmptyState title={t('reportingDecision.decision.chainStops')} />;
  if (step.status === 'waiting') {
    return <EmptyState title={t('reportingDecision.decision.notReached')}>{t('reportingDecision.decision.notReachedLead')}</EmptyState>;
  }
  return (
    <EmptyState title={t('reportingDecision.decision.notYours', { body })}>
      {t('reportingDecision.decision.notYoursLead', { body: midSentence(body) })}
    </EmptyState>
  );
}

function Rail({ page }: { readonly page: DecisionMatterPage }) {
  const { t } = useTranslation();
  const earlier = page.decisions.filter(({ id }) => id !== page.decision?.id);
  return (
    <aside className="u-rail" aria-label={t('reportingDecision.compilation.rail')}>
      <section>
        <SectionHeading level={3}>{t('reportingDecision.compilation.way')}</SectionHeading>
        <div className="decision-rail-body">
          <RoundChain
            label={t('reportingDecision.compilation.way')}
            steps={page.chain}
            linkOf={(step) => (step.key === page.step.key ? null : pageOfStep(page.roundId, step))}
          />
        </div>
      </section>
      {earlier.length > 0 && (
        <section>
          <SectionHeading level={3}>{t('reportingDecision.decision.earlier')}</SectionHeading>
          <EarlierDecisions decisions={earlier} chain={page.chain} />
        </section>
      )}
    </aside>
  );
}
