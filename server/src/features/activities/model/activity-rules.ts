import type { Actor, Configuration, Rule, Source, Step } from '@utblick/configuration';
import type { BorderSetting, CheckField, CountryGroup, StepGate } from '@utblick/domain';
import { sourceId } from '../../strategy/strategy.read';

/** Where something that the configuration asks comes from. */
export interface RuleSource {
  readonly sources: string[];
  readonly origin: string;
  readonly note: string | null;
}

export interface CheckQuestion extends CheckField {
  readonly label: string;
  readonly hint: string | null;
  /** `money`, `text`, `list`, `reference` or `yes_no` */
  readonly type: string;
}

/** Somebody who decides: exactly one of the four is given. */
export interface DecidingActor {
  readonly role: string | null;
  readonly unitKinds: string[] | null;
  readonly unit: string | null;
  readonly outside: string | null;
}

/** The decision that a check ends in, from its gate on. */
export interface CheckDecision {
  readonly actors: DecidingActor[];
  readonly gate: StepGate | null;
}

/** A rule of the kind `before_start` (HUD-START): what is asked of an activity before it starts. */
export interface CheckRule extends RuleSource {
  readonly key: string;
  readonly name: string;
  readonly summary: string | null;
  readonly questions: CheckQuestion[];
  /** Null where nobody is named to decide: then the check is an answer and nothing waits for it. */
  readonly decision: CheckDecision | null;
}

/** What a tenant's configuration asks of activities. Each is null, empty or false where the configuration says nothing of it. */
export interface ActivityRules {
  readonly checks: readonly CheckRule[];
  readonly focus: (RuleSource & { readonly groups: readonly CountryGroup[] }) | null;
  readonly border: (RuleSource & { readonly area: string; readonly counts: NonNullable<BorderSetting> }) | null;
  readonly actsAsOne: RuleSource | null;
  /** Who reads what others do so as to bring it together (STH-F2). */
  readonly use: (RuleSource & { readonly readers: string[] }) | null;
  /** The unit that each unit has gone up in, by their keys. */
  readonly successors: ReadonlyMap<string, string>;
}

/** What a tenant that nobody has configured asks of activities. */
export const noRules: ActivityRules = { checks: [], focus: null, border: null, actsAsOne: null, use: null, successors: new Map() };

/** Reads what the configuration asks of activities. */
export function activityRulesIn(configuration: Configuration): ActivityRules {
  const { rules, geography, representation, units } = configuration;
  // Versions that were stored before a part came into the language do not have it.
  const focus = geography.focusArea?.value ? geography.focusArea : null;
  const acting = representation.actsAsOne?.value === true ? representation.actsAsOne : null;
  const { borderRegional: border } = geography;
  return {
    checks: rules.filter(({ kind }) => kind === 'before_start').flatMap((rule) => checkIn(rule, configuration)),
    focus: focus?.value ? { groups: focus.value.groups, ...sourceOf(focus) } : null,
    border: border.value ? { ...border.value, ...sourceOf(border) } : null,
    actsAsOne: acting && sourceOf(acting),
    use: useIn(configuration),
    successors: new Map(units.flatMap(({ key, mergedInto }) => (mergedInto ? [[key, mergedInto] as const] : []))),
  };
}

function checkIn(rule: Rule, configuration: Configuration): CheckRule[] {
  const questions = rule.contents.value ?? [];
  if (questions.length === 0) return [];
  return [
    {
      key: rule.key,
      name: rule.name,
      summary: rule.summary ?? null,
      questions: questions.map(({ key, label, hint, type, required }) => ({ key, label, hint: hint ?? null, type, required })),
      decision: decisionIn(rule.steps, configuration),
      ...sourceOf(rule),
    },
  ];
}

function decisionIn(steps: readonly Step[], configuration: Configuration): CheckDecision | null {
  const step = steps.find(({ verb, actors }) => (verb === 'approve' || verb === 'adopt') && actors.value !== null);
  return step ? { actors: (step.actors.value ?? []).map((actor) => actorOf(actor, configuration)), gate: gateOf(step) } : null;
}

/** The gate with the bounds that are given, and no others. */
const gateOf = ({ gate }: Step): StepGate | null =>
  gate ? (Object.fromEntries(Object.entries(gate).filter(([, bound]) => bound !== undefined)) as StepGate) : null;

function useIn(configuration: Configuration): ActivityRules['use'] {
  const steps = configuration.rules.flatMap((rule) => rule.steps.filter(({ verb }) => verb === 'use'));
  const step = steps.find(({ actors }) => actors.value?.some((actor) => 'role' in actor));
  const readers = (step?.actors.value ?? []).flatMap((actor) => actorOf(actor, configuration).role ?? []);
  return step ? { readers, ...sourceOf(step) } : null;
}

function actorOf(actor: Actor, { roles, units }: Configuration): DecidingActor {
  const nobody: DecidingActor = { role: null, unitKinds: null, unit: null, outside: null };
  const named = (items: readonly { key: string; name: string }[], wanted: string): string =>
    items.find(({ key }) => key === wanted)?.name ?? wanted;
  if ('role' in actor) return { ...nobody, role: named(roles, actor.role) };
  if ('unit' in actor) return { ...nobody, unit: named(units, actor.unit) };
  return 'unitKinds' in actor ? { ...nobody, unitKinds: [...actor.unitKinds] } : { ...nobody, outside: actor.outside };
}

const sourceOf = ({ source, origin, note }: { source: readonly Source[]; origin: string; note?: string }): RuleSource => ({
  sources: source.map(sourceId),
  origin,
  note: note ?? null,
});

/** Every unit with each unit it has gone up in, however many mergers lie between; a circle ends where it began. */
export function mergers(successors: ReadonlyMap<string, string>): { readonly from: string; readonly to: string }[] {
  return [...successors.keys()].flatMap((from) => {
    const passed = new Set([from]);
    const into: { from: string; to: string }[] = [];
    for (let to = successors.get(from); to !== undefined && !passed.has(to); to = successors.get(to)) {
      passed.add(to);
      into.push({ from, to });
    }
    return into;
  });
}
