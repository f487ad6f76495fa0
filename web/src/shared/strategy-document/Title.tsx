import { grammarOf } from '@utblick/i18n';
import { NotStated, PageHeader, StateWord } from '@utblick/ui';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { OriginTag } from '../stated/OriginTag';
import { usePartWords } from '../stated/usePartWords';
import { useFormat } from '../useFormat';
import { type MainDocument, type Page, type Part, partIn } from './page-types';
import styles from './strategy-document.module.css';
import { useProposalOrigin } from './useProposalOrigin';

interface TitleProps {
  readonly page: Page;
  readonly document: MainDocument;
  /** Drawn in a column beside something else, on a page with a title of its own. */
  readonly narrow: boolean;
}

/** The document's title, and where it stands: adopted by whom, valid until when, what it leaves open. */
export function Title({ page, document, narrow }: TitleProps) {
  const status = <Status page={page} document={document} status={partIn(document.facts, 'status')?.codes?.[0] ?? null} />;
  if (!narrow) return <PageHeader reading title={document.title} status={status} />;
  return (
    <div>
      <h3 className={styles.title}>{document.title}</h3>
      <div className="u-status-line">{status}</div>
    </div>
  );
}

interface StatusProps {
  readonly page: Page;
  readonly document: MainDocument;
  readonly status: string | null;
}

function Status({ page, document, status }: StatusProps) {
  const { t } = useTranslation();
  const decided = useDecision(document, status);
  const proposal = useProposalOrigin(document);
  const open = status === 'draft' || status === 'on_consultation';
  return (
    <>
      {status === 'expired' && <StateWord state="late">{t('states.expired')}</StateWord>}
      {status === 'superseded' && <StateWord state="late">{t('taxonomy.documentStatus.superseded')}</StateWord>}
      {open && <OriginTag origin="proposal" detail={proposal} />}
      {decided}
      {open && !partIn(document.facts, 'adopter')?.actors && <NotStated>{t('strategy.adopterOpen')}</NotStated>}
      {open && document.consultation?.deadline && <Consultation deadline={document.consultation.deadline} today={page.today} />}
      {!open && <Validity part={partIn(document.facts, 'validity')} today={page.today} />}
      {!open && <DecisionGaps document={document} />}
    </>
  );
}

/** "Antagen av kommunfullmäktige, KF § 15/15", in the grammar of the kind of document. */
function useDecision(document: MainDocument, status: string | null): ReactNode {
  const { t } = useTranslation();
  const words = usePartWords();
  const grammar = grammarOf(document.type);
  if (status === 'draft' || status === 'on_consultation') return <span>{t(`strategy.notAdopted.${grammar}`)}</span>;
  const adopter = partIn(document.facts, 'adopter');
  if (!adopter?.actors) return <NotStated>{t('strategy.adopterOpen')}</NotStated>;
  const reference = partIn(document.facts, 'decisionReference')?.text;
  const adopted = t(`strategy.adopted.${grammar}`, { who: midSentence(words.actors(adopter.actors)) });
  return <span>{reference ? `${adopted}, ${reference}` : adopted}</span>;
}

function Consultation({ deadline, today }: { readonly deadline: string; readonly today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = format.day(deadline);
  return <span>{deadline < today ? t('strategy.consultationOver', { day }) : t('strategy.consultationOpen', { day })}</span>;
}

function Validity({ part, today }: { readonly part: Part | null; readonly today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!part || (part.from === null && part.to === null)) return <NotStated>{t('strategy.validityOpen')}</NotStated>;
  const inWords = (day: string): string => (day.length === 4 ? day : format.day(day));
  return <span>{validityWords(part, today, inWords, t)}</span>;
}

function validityWords({ from, to }: Part, today: string, inWords: (day: string) => string, t: TFunction): string {
  if (to === null) return t('strategy.validFrom', { from: inWords(from ?? '') });
  const isOver = to < today.slice(0, to.length);
  if (isOver) return t('strategy.wasValidTo', { to: inWords(to) });
  return from ? t('strategy.validBetween', { from: inWords(from), to: inWords(to) }) : t('strategy.validTo', { to: inWords(to) });
}

/** What the document leaves open about its own decision, in as few tags as possible. */
function DecisionGaps({ document }: { readonly document: MainDocument }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = partIn(document.facts, 'decisionDate')?.text ?? null;
  const reference = partIn(document.facts, 'decisionReference')?.text ?? null;
  if (day === null && reference === null) return <NotStated>{t('strategy.decisionOpen')}</NotStated>;
  if (day === null) return <NotStated>{t('strategy.decisionDateOpen')}</NotStated>;
  return (
    <>
      <span>{t('strategy.decided', { day: day.length === 4 ? day : format.day(day) })}</span>
      {reference === null && <NotStated>{t('strategy.referenceOpen')}</NotStated>}
    </>
  );
}
