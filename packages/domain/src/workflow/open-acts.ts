import type { Act, EntryAct, FinishAct, ReporterAct, ReviewAct } from './act-kinds';
import type { Actor } from './actor';
import type { Chain } from './chain';
import { isEntryPerUnit } from './chain-reading';
import { finishingAct, refusalOf } from './refusal';
import type { RoundState } from './round';
import { settle } from './settle';

/** An act that a person may do now; the comment or the outcome is still theirs to give. */
export type OpenAct =
  | { readonly type: ReporterAct['type'] | 'accept'; readonly unit: string }
  | { readonly type: 'return' | 'leave_out'; readonly unit: string }
  | { readonly type: 'decide'; readonly step: string }
  | EntryAct
  | FinishAct;

const reportActs: readonly (ReporterAct | ReviewAct)['type'][] = [
  'save',
  'submit',
  'submit_nothing',
  'take_back',
  'accept',
  'return',
  'leave_out',
];

/** Everything the person may do in the round now, reports first, then steps in the chain's order. Empty: nothing waits for them. */
export function actsOpenTo(chain: Chain, given: RoundState, person: Actor): readonly OpenAct[] {
  const state = settle(chain, given);
  return candidates(chain, state).filter((candidate) => refusalOf(chain, state, completed(candidate), person) === null);
}

function candidates(chain: Chain, state: RoundState): readonly OpenAct[] {
  const onReports = state.reports.flatMap(({ unit }) => reportActs.map((type): OpenAct => ({ type, unit })));
  const onSteps = chain.steps.flatMap(({ key }, index): readonly OpenAct[] => {
    if (isEntryPerUnit(chain, index)) return state.reports.flatMap(({ unit }) => entries(key, unit));
    const type = finishingAct(chain, index);
    if (type === null) return [];
    return type === 'mark_entered' ? entries(key, null) : [{ type, step: key }];
  });
  return [...onReports, ...onSteps];
}

const entries = (step: string, unit: string | null): readonly EntryAct[] => [
  { type: 'mark_entered', step, unit },
  { type: 'unmark_entered', step, unit },
];

/** The act with what the person would still add, to ask whether anything but that is in the way. */
function completed(candidate: OpenAct): Act {
  switch (candidate.type) {
    case 'return':
    case 'leave_out':
      return { type: candidate.type, unit: candidate.unit, comment: '-' };
    case 'decide':
      return { type: 'decide', step: candidate.step, outcome: 'approved' };
    default:
      return candidate;
  }
}
