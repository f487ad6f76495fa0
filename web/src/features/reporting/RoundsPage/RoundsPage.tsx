import { useQuery } from '@apollo/client/react';
import { EmptyState, NotStated, PageHeader, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { OpenableRounds } from './OpenableRounds';
import { RoundList } from './RoundList';
import { RoundsPageDocument } from './RoundsPage.query.generated';
import { Instructions, Publications } from './RulesBeside';
import { SilentRules } from './SilentRules';
import './RoundsPage.css';

/** Every round of the tenant: those that are open, what can be opened, what the document leaves open, and those that are over. */
export function RoundsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RoundsPageDocument);
  usePageTitle(t('reporting.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { rounds, openable, undated, instructions, publications, silent, noRules, mayManage, mayConfigure } = data.reportingPage;
  const open = rounds.filter(({ endedAt }) => endedAt === null);
  const ended = rounds.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      <PageHeader title={t('reporting.title')} lead={noRules ? undefined : t('reporting.rounds.lead')} />
      {noRules && rounds.length === 0 ? (
        <div className="u-band">
          <EmptyState title={<NotStated>{t('reporting.rounds.noRules')}</NotStated>}>{t('reporting.rounds.noRulesLead')}</EmptyState>
        </div>
      ) : (
        <section className="u-band" aria-labelledby="rounds-open">
          <SectionHeading id="rounds-open">{t('reporting.rounds.open')}</SectionHeading>
          {open.length > 0 ? (
            <RoundList rounds={open} />
          ) : (
            <EmptyState title={t('reporting.rounds.none')}>{t('reporting.rounds.noneLead')}</EmptyState>
          )}
        </section>
      )}
      {openable.length + undated.length > 0 && <OpenableRounds periods={openable} undated={undated} />}
      {ended.length > 0 && (
        <section className="u-band" aria-labelledby="rounds-ended">
          <SectionHeading id="rounds-ended">{t('reporting.rounds.ended')}</SectionHeading>
          <RoundList rounds={ended} />
        </section>
      )}
      {silent.length > 0 && <SilentRules rules={silent} mayConfigure={mayConfigure} />}
      {instructions.length > 0 && <Instructions rules={instructions} mayEnter={mayManage} />}
      {publications.length > 0 && <Publications rules={publications} />}
    </>
  );
}
