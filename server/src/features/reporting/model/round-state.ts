import {
  type Chain,
  endOf,
  type NodeStatus,
  outcomeOf,
  type RoundState,
  type StepState,
  type StepVerb,
  standing,
  type UnitReport,
} from '@utblick/domain';

/** Why a round is over: its chain reached the end, a body rejected it, or the document names nobody for what comes next. */
export type RoundEnd = 'complete' | 'rejected' | 'stops_here';

/** What is stored of a report's place in the chain. */
export interface StoredReport {
  readonly state: UnitReport['state'];
  readonly nothingToReport: boolean;
  readonly leftOut: boolean;
  readonly entered: readonly string[];
}

/** Puts a stored round together as the interpreter reads it. `unit` is the unit's key in the configuration. */
export function roundStateOf(
  reports: readonly { readonly unit: string; readonly report: StoredReport }[],
  steps: readonly { readonly stepKey: string; readonly status: NodeStatus }[],
): RoundState {
  return {
    reports: reports.map(({ unit, report: { state, nothingToReport, leftOut, entered } }) => ({
      unit,
      state,
      nothingToReport,
      leftOut,
      entered,
    })),
    steps: Object.fromEntries(steps.map(({ stepKey, status }) => [stepKey, storedStep(status)])),
  };
}

/** A step that nobody is named for waits; that it is drawn dashed follows from the chain. */
const storedStep = (status: NodeStatus): StepState => (status === 'unknown' ? 'waiting' : status);

/** What is stored of a round beside its reports: each step's status, where it stands, and how it ended if it did. */
export interface StoredStanding {
  readonly statuses: ReadonlyMap<string, NodeStatus>;
  readonly currentStep: string | null;
  readonly endedAs: RoundEnd | null;
}

const ends: Readonly<Record<ReturnType<typeof outcomeOf>, RoundEnd | null>> = {
  open: null,
  complete: 'complete',
  rejected: 'rejected',
  stopped: 'stops_here',
};

/** Reads off an interpreted round what the tables keep. */
export function standingOf(chain: Chain, state: RoundState): StoredStanding {
  const nodes = standing(chain, state);
  return {
    statuses: new Map(nodes.map(({ step, status }) => [step.key, status])),
    currentStep: nodes.find(({ status }) => status === 'current')?.step.key ?? null,
    endedAs: ends[outcomeOf(chain, state)],
  };
}

/**
 * What would happen at the step that nobody is named for, where a round ended there; `receive` also where the reports have no
 * receiving step at all (HUD-F2). Null for a round that goes on or reached its end.
 */
export function stoppedAt(chain: Chain, endedAs: string | null): StepVerb | null {
  const end = endOf(chain);
  if (endedAs !== 'stops_here' || end === 'complete') return null;
  return chain.steps.find(({ key }) => key === end.at)?.verb ?? 'receive';
}
