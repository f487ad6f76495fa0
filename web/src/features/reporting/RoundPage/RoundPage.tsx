import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { ClipboardCheck, ClipboardPen, FileText, Gavel } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { midSentence } from '../../../shared/actor-words';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { compilationPath, decisionPath, reportPath, roundsPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
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
  usePageTitle(data?.roundPage.name);
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const round = data.roundPage;
  return (
    <>
      <PageHeader
        title={round.name}
        lead={<RoundLead round={round} />}
        breadcrumb={[{ href: roundsPath, name: t('reporting.title') }]}
        here={round.name}
        breadcrumbLabel={t('reporting.breadcrumb')}
        actions={<RoundActions round={round} />}
      />
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

/** The one next thing to do, as the primary button, and the way to what has been compiled. */
function RoundActions({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const open = round.chain.find((step) => step.open);
  const submitted = round.mayReview && round.reviewed ? round.units.filter(({ state }) => state === 'submitted') : [];
  const [first] = submitted;
  const own = !round.mayManage && !round.mayReview && round.units.length === 1 ? round.units[0] : undefined;
  const buttons: ReactNode[] = [];
  if (open?.verb === 'compile') {
    buttons.push(
      <LinkButton key="compile" href={compilationPath(round.id)} look={first ? 'secondary' : 'primary'} icon={<FileText aria-hidden />}>
        {t('reporting.round.toCompilation')}
      </LinkButton>,
    );
  } else if (open && ['approve', 'adopt', 'receive'].includes(open.verb)) {
    buttons.push(
      <LinkButton key="decide" href={decisionPath(round.id, open.key)} look="primary" icon={<Gavel aria-hidden />}>
        {t(open.verb === 'receive' ? 'reporting.round.toReceipt' : 'reporting.round.toDecision')}
      </LinkButton>,
    );
  }
  if (first) {
    buttons.push(
      <LinkButton key="review" href={reportPath(round.id, first.reportId)} look="primary" icon={<ClipboardCheck aria-hidden />}>
        {t('reporting.round.review', { count: submitted.length, number: format.inWords(submitted.length) })}
      </LinkButton>,
    );
  }
  if (own && round.endedAt === null && !['submitted', 'accepted'].includes(own.state)) {
    buttons.push(
      <LinkButton key="own" href={reportPath(round.id, own.reportId)} look="primary" icon={<ClipboardPen aria-hidden />}>
        {t('reporting.round.fillIn')}
      </LinkButton>,
    );
  }
  return buttons.length > 0 ? buttons : null;
}
