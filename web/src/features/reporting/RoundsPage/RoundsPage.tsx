import { useQuery } from '@apollo/client/react';
import { EmptyState, NotStated, PageHeader, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { OpenableRounds } from './OpenableRounds';
import { RoundList } from './RoundList';
import { RoundsPageDocument, type RoundsPageQuery } from './RoundsPage.query.generated';
import './RoundsPage.css';

type ReportingPage = RoundsPageQuery['reportingPage'];

/** Every round of the tenant: those that are open, what can be opened, what the document leaves open, and those that are over. */
export function RoundsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RoundsPageDocument);
  usePageTitle(t('reporting.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { rounds, openable, silent, noRules } = data.reportingPage;
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
      {openable.length > 0 && <OpenableRounds periods={openable} />}
      {ended.length > 0 && (
        <section className="u-band" aria-labelledby="rounds-ended">
          <SectionHeading id="rounds-ended">{t('reporting.rounds.ended')}</SectionHeading>
          <RoundList rounds={ended} />
        </section>
      )}
      {silent.length > 0 && <SilentRules rules={silent} />}
    </>
  );
}

/** Rules that ask for a report but leave open what a round would need: a gap is shown, never filled. */
function SilentRules({ rules }: { readonly rules: ReportingPage['silent'] }) {
  const { t } = useTranslation();
  return (
    <section className="u-band" aria-labelledby="rounds-silent">
      <SectionHeading id="rounds-silent" note={t('reporting.rounds.silentNote')}>
        {t('reporting.rounds.silent')}
      </SectionHeading>
      <ul className="u-rows">
        {rules.map(({ ruleKey, ruleName, summary, reasons, sources }) => (
          <li key={ruleKey} className="rounds-silent">
            <h3 className="u-t18">{ruleName}</h3>
            {summary && <p className="u-ink2 rounds-summary">{summary}</p>}
            <p className="rounds-gaps">
              {reasons.map((reason) => (
                <NotStated key={reason}>{t(`reporting.rounds.notOpened.${reason as 'not_in_force'}`)}</NotStated>
              ))}
              {sources.length > 0 && (
                <span className="u-t14 u-ink3">{t('reporting.round.source', { count: sources.length, list: sources.join(', ') })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
