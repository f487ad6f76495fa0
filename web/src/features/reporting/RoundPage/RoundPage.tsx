import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, PageHeader } from '@utblick/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { midSentence } from '../../../shared/actor-words';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { roundsPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
import { RoundActions } from './RoundActions';
import { RoundPageDocument } from './RoundPage.query.generated';
import { RoundProgress } from './RoundProgress';
import { RoundRail } from './RoundRail';
import { RoundUnits } from './RoundUnits';
import type { Round } from './round-data';
import './RoundPage.css';

/** One round: how far it has come in a sentence, every unit, the way ahead and what hinders. */
export function RoundPage() {
  const { t } = useTranslation();
  const { roundId = '' } = useParams();
  const { data, error, refetch } = useQuery(RoundPageDocument, { variables: { id: roundId } });
  const [said, setSaid] = useState<string | null>(null);
  usePageTitle(data?.roundPage.name);
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const round = data.roundPage;
  const completed = (): void => {
    setSaid(t('passages.complete.done'));
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={round.name}
        lead={<RoundLead round={round} />}
        breadcrumb={[{ href: roundsPath, name: t('reporting.title') }]}
        here={round.name}
        breadcrumbLabel={t('reporting.breadcrumb')}
        actions={<RoundActions round={round} onDone={completed} />}
      />
      {said && <Banner tone="done" title={said} announce />}
      {round.units.length > 1 && <RoundProgress round={round} />}
      <div className="round-columns">
        {round.units.length > 0 ? (
          <RoundUnits round={round} onChanged={() => void refetch()} />
        ) : (
          <EmptyState title={t('reporting.round.noUnits')}>{t('reporting.round.noUnitsLead')}</EmptyState>
        )}
        <RoundRail round={round} onChanged={() => void refetch()} />
      </div>
    </>
  );
}

function RoundLead({ round: { chain, openedOn } }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const actorsOf = useChainActors();
  const reporting = chain.find(({ verb }) => verb === 'report');
  const receiver = chain.find(({ verb, actors }) => verb !== 'report' && verb !== 'enter' && actors.length > 0);
  const reporters = actorsOf(reporting?.actors ?? []);
  const words = receiver
    ? t('reporting.round.lead', { reporters, receiver: midSentence(actorsOf(receiver.actors)) })
    : t('reporting.round.leadAlone', { reporters });
  return `${words} ${t('reporting.round.opened', { day: format.day(openedOn) })}`;
}
