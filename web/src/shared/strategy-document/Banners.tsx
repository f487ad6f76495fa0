import { Banner } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { isStated } from '../stated/part';
import { useFormat } from '../useFormat';
import { type MainDocument, type Page, partIn } from './page-types';

/** What a reader has to know before anything else: that it is a proposal, or that its time has run out. */
export function Banners({ page, document }: { readonly page: Page; readonly document: MainDocument }) {
  const status = partIn(document.facts, 'status')?.codes?.[0];
  if (status === 'draft' || status === 'on_consultation') return <ProposalBanner document={document} />;
  return status === 'expired' ? <ExpiredBanner page={page} document={document} /> : null;
}

function ProposalBanner({ document }: { readonly document: MainDocument }) {
  const { t } = useTranslation();
  const who = document.consultation?.answeredBy;
  return (
    <Banner title={t('strategy.proposal.title')}>{who ? t('strategy.proposal.lead', { who }) : t('strategy.proposal.leadUnknown')}</Banner>
  );
}

function ExpiredBanner({ page, document }: { readonly page: Page; readonly document: MainDocument }) {
  const { t } = useTranslation();
  const format = useFormat();
  const revision = partIn(document.facts, 'revision');
  const applied = document.stillApplied;
  const ended = partIn(document.facts, 'validity')?.to;
  const years = ended ? Number(page.today.slice(0, 4)) - Number(ended.slice(0, 4)) : 0;
  const title =
    years > 0 ? t('strategy.expired.title', { count: years, years: format.inWords(years, 'neuter') }) : t('strategy.expired.titleRecently');
  return (
    <Banner tone="late" title={title}>
      {applied && (
        <p>
          {t('strategy.expired.stillApplied', {
            who: midSentence(applied.decidedBy),
            day: format.day(applied.date),
            reference: applied.reference,
          })}
        </p>
      )}
      <p>{revision && isStated(revision) ? t('strategy.expired.lead') : t('strategy.expired.noRevision')}</p>
      {page.caretakers.length > 0 && <p>{t('strategy.expired.wayOut', { who: format.list(page.caretakers.map(midSentence)) })}</p>}
    </Banner>
  );
}
