import type { Configuration, Rule } from '@utblick/configuration';
import { type Actor, actsOpenTo, type Chain, type ChainNode, type RoundState, reviewStep, type StepActor, standing } from '@utblick/domain';

/** Who takes a step, named as the tenant names its roles and units; exactly one of the four is given. */
export interface NamedActor {
  readonly role: string | null;
  readonly unitKinds: string[] | null;
  readonly unit: string | null;
  readonly outside: string | null;
}

const nobody: NamedActor = { role: null, unitKinds: null, unit: null, outside: null };

/** The step's actors in the words of the configuration; empty where the document does not say who. */
export function namedActors(actors: readonly StepActor[] | null, { roles, units }: Pick<Configuration, 'roles' | 'units'>): NamedActor[] {
  return (actors ?? []).map((actor) => {
    if ('role' in actor) return { ...nobody, role: roles.find(({ key }) => key === actor.role)?.name ?? actor.role };
    if ('unit' in actor) return { ...nobody, unit: units.find(({ key }) => key === actor.unit)?.name ?? actor.unit };
    if ('unitKinds' in actor) return { ...nobody, unitKinds: [...actor.unitKinds] };
    return { ...nobody, outside: actor.outside };
  });
}

/** What is stored of a step's dates. */
export interface StepDays {
  readonly stepKey: string;
  readonly dueOn: string | null;
  readonly noticeOn: string | null;
  readonly doneAt: string | null;
  /** Who took it and what they said, where no decision or compilation tells. */
  readonly doneBy?: string | null;
  readonly note?: string;
}

/** A step of the chain as a page shows it. */
export interface ChainStepView {
  readonly key: string;
  readonly verb: string;
  readonly label: string | null;
  readonly actors: NamedActor[];
  readonly status: ChainNode['status'];
  readonly dueOn: string | null;
  readonly noticeOn: string | null;
  readonly doneAt: string | null;
  readonly doneBy: string | null;
  readonly note: string | null;
  readonly done: number | null;
  readonly of: number | null;
  /** The viewer can act at the step now. */
  readonly open: boolean;
  /** The viewer can say that the step is finished; nothing else is asked for. */
  readonly completable: boolean;
  /** The step is taken report by report, by accepting each (HBG-F4). */
  readonly reviews: boolean;
}

/** Everything that the picture of a round's chain is drawn from. */
export interface ChainPicture {
  readonly rule: Rule;
  readonly chain: Chain;
  readonly state: RoundState;
  readonly configuration: Configuration;
  readonly days: readonly StepDays[];
  readonly actor: Actor;
  /** False for those who see only some of the units: how many others have come through is not theirs to know. */
  readonly counts: boolean;
}

/** The picture of a round's chain, the same on every page that shows it. */
export function chainView({ rule, chain, state, configuration, days, actor, counts }: ChainPicture): ChainStepView[] {
  const acts = actsOpenTo(chain, state, actor);
  const completable = acts.flatMap((act) => (act.type === 'complete_step' ? [act.step] : []));
  const open = acts.flatMap((act) => ('step' in act && act.type !== 'unmark_entered' ? [act.step] : []));
  const reviewing = reviewStep(chain)?.key ?? null;
  return standing(chain, state).map(({ step, status, counts: counted }): ChainStepView => {
    const dates = days.find(({ stepKey }) => stepKey === step.key);
    return {
      key: step.key,
      verb: step.verb,
      label: rule.steps.find(({ key }) => key === step.key)?.label ?? null,
      actors: namedActors(step.actors, configuration),
      status,
      dueOn: dates?.dueOn ?? null,
      noticeOn: dates?.noticeOn ?? null,
      doneAt: dates?.doneAt ?? null,
      doneBy: dates?.doneBy ?? null,
      note: dates?.note || null,
      done: counts ? (counted?.done ?? null) : null,
      of: counts ? (counted?.of ?? null) : null,
      open: open.includes(step.key),
      completable: completable.includes(step.key),
      reviews: step.key === reviewing,
    };
  });
}
