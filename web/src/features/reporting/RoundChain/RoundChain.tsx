import { Chain, type ChainNode, type State, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { RoundChainFragment } from './RoundChain.fragment.generated';
import { useChainActors } from './useChainActors';

/** A step of a round's chain, as every page of the feature asks for it. */
export type ChainStepData = RoundChainFragment;

export interface RoundChainProps {
  readonly label: string;
  readonly steps: readonly ChainStepData[];
  /** Says more about one step than the round knows: the unit and its state at the reporting step. */
  readonly override?: (step: ChainStepData) => Partial<ChainNode> | null;
  /** Where a step's page lies; null where it has none. */
  readonly linkOf?: (step: ChainStepData) => string | null;
}

const states: Readonly<Record<string, State>> = {
  done: 'done',
  current: 'due',
  waiting: 'waiting',
  rejected: 'late',
  unknown: 'notStated',
};

/** The way of a round, one step under the other, with dates and how many have come through. */
export function RoundChain({ label, steps, override, linkOf }: RoundChainProps) {
  const nodeOf = useChainNode(linkOf);
  return <Chain label={label} vertical nodes={steps.map((step) => ({ ...nodeOf(step), ...override?.(step) }))} />;
}

function useChainNode(linkOf: RoundChainProps['linkOf']): (step: ChainStepData) => ChainNode {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  const actorsOf = useChainActors();
  const detail = ({ dueOn, noticeOn, doneBy, note }: ChainStepData): string | undefined => {
    if (doneBy || note) return [doneBy, note].filter(Boolean).join(': ');
    if (dueOn === null) return undefined;
    const day = format.day(dueOn, 'long');
    return noticeOn === null ? day : t('reporting.chain.notice', { day, notice: format.day(noticeOn, 'dayAndMonth') });
  };
  const stateWord = (step: ChainStepData): string => {
    if (step.status === 'done')
      return step.doneAt ? t('reporting.chain.done', { day: format.day(step.doneAt, 'short') }) : t('states.done');
    if (step.status === 'rejected') return t('reporting.chain.rejected');
    if (step.status === 'unknown') return t('states.notStatedByDocument');
    if (step.done !== null && step.of !== null) return t('reporting.chain.count', { done: step.done, of: step.of });
    return step.status === 'current' ? t('reporting.chain.current') : t('reporting.chain.waiting');
  };
  return (step) => {
    const name = actorsOf(step.actors);
    const href = linkOf?.(step) ?? null;
    return {
      key: step.key,
      verb: step.label ?? word('verb', step.verb),
      body: href ? <TextLink href={href}>{name}</TextLink> : name,
      detail: detail(step),
      state: { state: states[step.status] ?? 'waiting', word: stateWord(step) },
      current: step.status === 'current',
      unknown: step.status === 'unknown',
    };
  };
}
