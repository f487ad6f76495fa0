import type { Field, Part, Rule, Step } from '@utblick/configuration';
import {
  actorsPart,
  cadencePart,
  deadlinePart,
  factShapes,
  type Names,
  type PartShape,
  partShape,
  sourcedShape,
  textPart,
} from './part-shape';

/** The latest round of a rule, with its steps by key. */
export interface LatestRound {
  readonly id: string;
  readonly name: string;
  readonly ended: boolean;
  readonly handedIn: number;
  readonly of: number;
  readonly late: number;
  readonly steps: readonly { readonly key: string; readonly status: string; readonly dueOn: string | null }[];
}

/** A unit that exists today. */
export interface KnownUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}

/** How many of the known units a step's actors name by kind; null where they name none, or no such unit is known. */
export function unitsNamed(step: Pick<Step, 'actors'>, units: readonly KnownUnit[]): number | null {
  const named = units.filter(({ key, kind }) =>
    step.actors.value?.some(
      (actor) => 'unitKinds' in actor && actor.unitKinds.some((each) => each === kind) && !actor.except?.includes(key),
    ),
  );
  return named.length > 0 ? named.length : null;
}

const contentsPart = (contents: Part<Field[]>): PartShape => partShape(contents, (fields) => ({ names: fields.map(({ label }) => label) }));

function stepShape(step: Step, names: Names, units: readonly KnownUnit[], round: LatestRound | null) {
  const { amountAtLeast = null, yearsAtLeast = null, committeesAtLeast = null } = step.gate ?? {};
  const stands = round?.steps.find(({ key }) => key === step.key);
  return {
    key: step.key,
    verb: step.verb as string,
    label: step.label ?? null,
    actors: actorsPart(step.actors, names),
    units: unitsNamed(step, units),
    deadline: deadlinePart(step.deadline, names),
    contents: contentsPart(step.contents),
    goalLinks: step.goalLinks.value === true,
    gate: step.gate ? { amountAtLeast, yearsAtLeast, committeesAtLeast } : null,
    status: stands?.status ?? null,
    dueOn: stands?.dueOn ?? null,
    ...sourcedShape(step),
  };
}

/** A rule with its chain of steps, and how its latest round stands. */
export function ruleShape(rule: Rule, names: Names, units: readonly KnownUnit[], round: LatestRound | null) {
  return {
    key: rule.key,
    name: rule.name,
    kind: rule.kind as string,
    summary: rule.summary ?? null,
    facts: factShapes({
      contents: contentsPart(rule.contents),
      cadence: cadencePart(rule.cadence),
      deadline: deadlinePart(rule.deadline, names),
      carrier: partShape(rule.carrier, (carriers) => ({
        names: carriers.map(({ name }) => name),
        codes: carriers.some(({ orEquivalent }) => orEquivalent) ? ['or_equivalent'] : [],
      })),
      instruction: textPart(rule.instruction),
    }),
    steps: rule.steps.map((step) => stepShape(step, names, units, round)),
    round: round && { id: round.id, name: round.name, ended: round.ended, handedIn: round.handedIn, of: round.of, late: round.late },
    ...sourcedShape(rule),
  };
}
