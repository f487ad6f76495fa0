import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, PageHeader } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { midSentence } from '../../../shared/actor-words';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { roundPath, roundsPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
import { CompilationPageDocument } from './CompilationPage.query.generated';
import { CompilationRail } from './CompilationRail';
import { CompilationReading } from './CompilationReading';
import { CompilationWriting } from './CompilationWriting';
import type { Compilation } from './compilation-data';
import { NextStep } from './NextStep';
import './CompilationPage.css';
import './CompilationPrint.css';

/** A round's compilation: written by those whose turn it is, read by everybody else as it was frozen. */
export function CompilationPage() {
  const { t } = useTranslation();
  const { roundId = '' } = useParams();
  const { data, error, refetch } = useQuery(CompilationPageDocument, { variables: { roundId } });
  const [justFinished, setJustFinished] = useState(false);
  const page = data?.compilationPage;
  usePageTitle(page && `${t('reportingDecision.compilation.name')}, ${page.roundName}`);
  if (error && !page) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!page) return <PageLoading />;
  const finished = async (): Promise<void> => {
    setJustFinished(true);
    await refetch();
  };
  return (
    <div className="compilation">
      <PageHeader
        title={t('reportingDecision.compilation.title', { year: page.year })}
        lead={<Lead page={page} />}
        breadcrumb={[
          { href: roundsPath, name: t('reporting.title') },
          { href: roundPath(page.roundId), name: page.roundName },
        ]}
        here={t('reportingDecision.compilation.name')}
        breadcrumbLabel={t('reportingDecision.breadcrumb')}
      />
      <ReferredBack page={page} />
      {page.state === 'finished' && <NextStep page={page} announce={justFinished} />}
      {page.written && page.document ? (
        <CompilationWriting
          page={page}
          document={page.document}
          written={page.written}
          onFinished={finished}
          onChanged={() => void refetch()}
        />
      ) : (
        <Reading page={page} />
      )}
    </div>
  );
}

/** Who puts it together, and for whom. */
function Lead({ page }: { readonly page: Compilation }) {
  const { t } = useTranslation();
  const actorsOf = useChainActors();
  const at = page.chain.findIndex(({ key }) => key === page.stepKey);
  const compilers = actorsOf(page.chain[at]?.actors ?? []);
  const next = page.chain[at + 1];
  if (!next || next.status === 'unknown') return t('reportingDecision.compilation.leadAlone', { compilers });
  return t('reportingDecision.compilation.lead', { compilers, receiver: midSentence(actorsOf(next.actors)) });
}

function Reading({ page }: { readonly page: Compilation }) {
  const { t } = useTranslation();
  if (page.document) return <CompilationReading page={page} document={page.document} />;
  return (
    <div className="compilation-columns compilation-columns-two">
      <EmptyState title={t('reportingDecision.compilation.hidden')}>{t('reportingDecision.compilation.hiddenLead')}</EmptyState>
      <CompilationRail page={page} />
    </div>
  );
}

/** A matter that came back: who wants what changed. Readers are told that they see what was referred back. */
function ReferredBack({ page }: { readonly page: Compilation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = page.decisions.at(-1);
  if (last?.outcome !== 'referred_back' || page.state !== 'draft') return null;
  return (
    <div className="compilation-banner">
      <Banner tone="due" title={t('reportingDecision.compilation.referredBackTitle', { body: last.body })}>
        <p>
          {t('reportingDecision.compilation.referredBackLead', {
            day: format.day(last.decidedOn),
            paragraph: last.paragraph,
            note: last.note,
          })}
        </p>
        {!page.written && page.document && <p>{t('reportingDecision.compilation.referredBackReader')}</p>}
      </Banner>
    </div>
  );
}
