import { LinkButton } from '@utblick/ui';
import { ClipboardCheck, ClipboardPen, FileSpreadsheet, FileText, Gavel, ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { CompleteStep } from '../CompleteStep/CompleteStep';
import { compilationPath, decisionPath, passagesPath, reportPath, reportsFile } from '../paths';
import type { Round } from './round-data';

const handedIn: readonly string[] = ['submitted', 'accepted'];

/** The one next thing to do, as the primary button, and the way to what has been compiled, entered or can be fetched. */
export function RoundActions({ round, onDone }: { readonly round: Round; readonly onDone: () => void }): ReactNode {
  const next = useNextActions(round, onDone);
  return (
    <>
      {next.map((action, index) => action(index === 0))}
      <Files round={round} />
    </>
  );
}

/** Draws an action; the first one is the page's primary. */
type Action = (primary: boolean) => ReactNode;

function useNextActions(round: Round, onDone: () => void): readonly Action[] {
  return [...useOwnActions(round), ...useStepActions(round, onDone)];
}

/** What the viewer does with reports: writes the own one, reviews those of others. */
function useOwnActions(round: Round): readonly Action[] {
  const { t } = useTranslation();
  const format = useFormat();
  const submitted = round.mayReview && round.reviewed ? round.units.filter(({ state }) => state === 'submitted') : [];
  const [first] = submitted;
  const own = !round.mayManage && !round.mayReview && round.units.length === 1 ? round.units[0] : undefined;
  const actions: Action[] = [];
  if (first) {
    actions.push((primary) => (
      <LinkButton key="review" href={reportPath(round.id, first.reportId)} look={lookOf(primary)} icon={<ClipboardCheck aria-hidden />}>
        {t('reporting.round.review', { count: submitted.length, number: format.inWords(submitted.length) })}
      </LinkButton>
    ));
  }
  if (own && round.endedAt === null && !handedIn.includes(own.state)) {
    actions.push((primary) => (
      <LinkButton key="own" href={reportPath(round.id, own.reportId)} look={lookOf(primary)} icon={<ClipboardPen aria-hidden />}>
        {t('reporting.round.fillIn')}
      </LinkButton>
    ));
  }
  return actions;
}

/** What the viewer does at the steps of the chain. */
function useStepActions({ id, chain }: Round, onDone: () => void): readonly Action[] {
  const { t } = useTranslation();
  return chain.flatMap((step): Action[] => {
    if (step.completable) {
      return [(primary) => <CompleteStep key={step.key} roundId={id} step={step} primary={primary} onDone={onDone} />];
    }
    if (!step.open) return [];
    const link = (href: string, icon: ReactNode, words: string): Action[] => [
      (primary) => (
        <LinkButton key={step.key} href={href} look={lookOf(primary)} icon={icon}>
          {words}
        </LinkButton>
      ),
    ];
    if (step.verb === 'compile') return link(compilationPath(id), <FileText aria-hidden />, t('reporting.round.toCompilation'));
    if (step.verb === 'enter') return link(passagesPath(id), <ScrollText aria-hidden />, t('passages.enterOwn'));
    if (step.verb === 'receive') return link(decisionPath(id, step.key), <Gavel aria-hidden />, t('reporting.round.toReceipt'));
    if (['approve', 'adopt'].includes(step.verb))
      return link(decisionPath(id, step.key), <Gavel aria-hidden />, t('reporting.round.toDecision'));
    return [];
  });
}

/** What can be fetched, as soon as somebody has handed in. */
function Files({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation();
  if (!round.units.some(({ state }) => handedIn.includes(state))) return null;
  return (
    <LinkButton href={reportsFile(round.id)} download icon={<FileSpreadsheet aria-hidden />}>
      {t('passages.reportsXlsx')}
    </LinkButton>
  );
}

const lookOf = (primary: boolean) => (primary ? 'primary' : 'secondary');
