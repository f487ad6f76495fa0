import { type ChainNode, NotStated, TextLink } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withSoftHyphens } from '../actor-words';
import { OriginTag } from '../stated/OriginTag';
import { ownOrigin } from '../stated/origins';
import { usePartWords } from '../stated/usePartWords';
import { useFormat } from '../useFormat';
import { useWord } from '../useWord';
import { useMayAnywhere } from '../viewer/ViewerContext';
import { partIn, type Rule, type Step } from './page-types';

/** Draws the steps of one rule: who, what, when, and how it stands in the latest round. What nobody is named for is dashed. A preview leads nowhere. */
export function useStepNode(rule: Rule, covered: string | null, preview: boolean): (step: Step) => ChainNode {
  const word = useWord();
  const bodyOf = useBody(rule);
  const details = useDetails(rule);
  const stateOf = useStepState(rule);
  const tagsOf = useTags(rule, covered, preview);
  return (step) => {
    const lines = details(step);
    return {
      key: step.key,
      verb: withSoftHyphens(step.label ?? word('verb', step.verb)),
      body: bodyOf(step),
      detail: lines.length > 0 ? lines.map((line) => <div key={line}>{line}</div>) : undefined,
      state: stateOf(step),
      tag: tagsOf(step),
      current: step.status === 'current',
      unknown: step.actors.actors === null,
    };
  };
}

/** Something entered in an ordinary document is drawn as that document. */
const isEntered = ({ verb, actors }: Step): boolean => verb === 'enter' && (actors.actors ?? []).some(({ outside }) => outside === 'self');

function useBody(rule: Rule): (step: Step) => ReactNode {
  const { t } = useTranslation();
  const words = usePartWords();
  const carrier = partIn(rule.facts, 'carrier');
  return (step) => {
    if (!step.actors.actors) return step.actors.stated === 'none' ? t('states.none') : t('states.notStated');
    return withSoftHyphens((isEntered(step) && carrier && words.terms(carrier)) || words.actors(step.actors.actors));
  };
}

function useDetails(rule: Rule): (step: Step) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const day = useDay(rule);
  const gate = useGate();
  const carrier = partIn(rule.facts, 'carrier');
  return (step) => {
    const { readings } = step.actors;
    const lines = [
      step.units !== null && step.units > 1 ? t('strategy.units', { count: step.units }) : null,
      day(step),
      isEntered(step) && carrier?.codes?.includes('or_equivalent') ? t('strategy.orEquivalent') : null,
      step.goalLinks ? t('strategy.goalLinks') : null,
      ...gate(step),
      readings.length > 1 ? t('strategy.readings', { number: format.inWords(readings.length, 'neuter') }) : null,
    ];
    return lines.filter((line): line is string => line !== null);
  };
}

/** The day in the open round, else what the rule or the step says; a municipality's own setting says that it is one. */
function useDay(rule: Rule): (step: Step) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const words = usePartWords();
  return (step) => {
    const stated = step.verb === 'report' ? partIn(rule.facts, 'deadline') : step.deadline;
    const inRound = step.dueOn && !rule.round?.ended ? format.day(step.dueOn) : null;
    const text = inRound ?? (stated?.deadline && words.deadline(stated.deadline));
    if (!text) return null;
    return stated?.deadline && stated.origin === 'local' ? t('strategy.ownSetting', { text }) : text;
  };
}

function useGate(): (step: Step) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ gate }) => [
    ...(gate?.amountAtLeast ? [t('strategy.gate.amount', { money: format.money(gate.amountAtLeast) })] : []),
    ...(gate?.yearsAtLeast ? [t('strategy.gate.years', { count: gate.yearsAtLeast })] : []),
    ...(gate?.committeesAtLeast ? [t('strategy.gate.committees', { count: gate.committeesAtLeast })] : []),
  ];
}

function useStepState(rule: Rule): (step: Step) => ChainNode['state'] {
  const { t } = useTranslation();
  const { round } = rule;
  return ({ verb, status }) => {
    if (!round || status === null || status === 'unknown') return undefined;
    if (status === 'done') return { state: 'done', word: t('states.done') };
    if (status === 'rejected') return { state: 'late', word: t('states.rejected') };
    if (verb === 'report') {
      const counts = { done: round.handedIn, of: round.of, late: round.late };
      if (round.late > 0) return { state: 'late', word: t('strategy.handedInLate', counts) };
      return { state: 'due', word: t('strategy.handedIn', counts) };
    }
    return status === 'current' ? { state: 'draft', word: t('states.current') } : { state: 'waiting', word: t('states.waiting') };
  };
}

/** Its origin where the heading does not cover it, and that the last day is left open. */
function useTags(rule: Rule, covered: string | null, preview: boolean): (step: Step) => ReactNode {
  const { t } = useTranslation();
  const word = useWord();
  const mayManage = useMayAnywhere('configuration.manage');
  const maySetUp = mayManage && !preview && (rule.origin === 'adopted' || rule.origin === 'local');
  const setUp = (name: string): ReactNode => (
    <TextLink href={`/installningar/regler/${rule.key}`} aria-label={name} className="u-t14">
      {t('states.setUp')}
    </TextLink>
  );
  const deadline = partIn(rule.facts, 'deadline');
  return (step) => {
    const marked = ownOrigin(step.origin, covered) !== null;
    const dayOpen = step.verb === 'report' && step.actors.actors !== null && !deadline?.deadline && !step.dueOn;
    const setsUp = maySetUp && step.actors.actors === null;
    const isOwn = step.actors.origin === 'local' && rule.origin !== 'local';
    if (!marked && !dayOpen && !setsUp && !isOwn) return undefined;
    return (
      <>
        <OriginTag origin={step.origin} covered={covered} />
        {dayOpen && (
          <NotStated action={maySetUp ? setUp(t('strategy.setUpDay', { name: rule.name })) : undefined}>{t('strategy.dayOpen')}</NotStated>
        )}
        {setsUp && setUp(t('strategy.setUpStep', { name: rule.name, step: step.label ?? word('verb', step.verb) }))}
        {isOwn && <span className="u-t14 u-ink3">{t('strategy.ownDecision')}</span>}
      </>
    );
  };
}
