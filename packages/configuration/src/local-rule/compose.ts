import { canonicalJson } from '@utblick/domain';
import type { Actor } from '../schema/actor';
import { notStated } from '../schema/not-stated';
import type { Part } from '../schema/part';
import type { Cadence, Deadline, Field, Rule, Step } from '../schema/rule';
import type { LocalDecision, LocalParts, SettableParts } from './parts';

/** What a rule is composed of. */
export interface Composition {
  /** The rule as it stands now. */
  readonly present: Rule;
  /** The rule in the documents' own words. */
  readonly document: Rule;
  readonly settable: SettableParts;
  readonly parts: LocalParts;
  readonly decision: LocalDecision;
}

/** A document's rule with its open parts as the municipality sets them; what the document states is never touched. */
export function withOpenParts({ present, document, settable, parts, decision }: Composition): Rule {
  const open = <Value>(isOpen: boolean, now: Part<Value>, stated: Part<Value>, value: Value | null): Part<Value> =>
    isOpen ? decided(now, stated, value, decision) : now;
  return {
    ...present,
    contents: open(settable.contents, present.contents, document.contents, parts.contents && [...parts.contents]),
    cadence: cadenceOf({ present, document, settable, parts, decision }),
    deadline: open<Deadline>(settable.deadline, present.deadline, document.deadline, parts.deadline),
    steps: present.steps.map((step) => {
      const stated = document.steps.find(({ key }) => key === step.key) ?? step;
      const given = parts.steps.find(({ key }) => key === step.key)?.actors ?? null;
      return { ...step, actors: open(settable.steps.includes(step.key), step.actors, stated.actors, given && [...given]) };
    }),
  };
}

function cadenceOf({ present, document, settable, parts, decision }: Composition): Part<Cadence> {
  if (settable.cadence) return decidedCadence(present.cadence, document.cadence, parts, decision);
  const stated = document.cadence;
  if (!settable.interimMonths || stated.value?.type !== 'interim_and_yearly') return present.cadence;
  const now = monthsOf(present.cadence);
  if (parts.interimMonths !== null && isSame(now.value, parts.interimMonths)) return present.cadence;
  const interimMonths = decided(now, stated.value.interimMonths, parts.interimMonths && [...parts.interimMonths], decision);
  return { ...stated, value: { ...stated.value, interimMonths } };
}

function decidedCadence(now: Part<Cadence>, stated: Part<Cadence>, parts: LocalParts, decision: LocalDecision): Part<Cadence> {
  if (parts.cadence === null) return stated;
  if (parts.cadence === 'yearly') return decided<Cadence>(now, stated, { type: 'yearly' }, decision);
  const months = parts.interimMonths && [...parts.interimMonths];
  const interimMonths = decided(monthsOf(now), notStated, months, decision);
  return decided<Cadence>(now, stated, { type: 'interim_and_yearly', interimMonths }, decision);
}

const monthsOf = ({ value }: Part<Cadence>): Part<number[]> => (value?.type === 'interim_and_yearly' ? value.interimMonths : notStated);

/** The part as the municipality decides it; one that it has decided so before keeps the decision it rests on. */
function decided<Value>(now: Part<Value>, stated: Part<Value>, value: Value | null, decision: LocalDecision): Part<Value> {
  if (value === null) return stated;
  return now.origin === 'local' && isSame(now.value, value) ? now : { value, ...localSource(decision) };
}

const localSource = (decision: LocalDecision) => ({ stated: 'full' as const, origin: 'local' as const, source: [decision] });

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** A rule of the municipality's own, new or changed: every part of it is local, and what is left out is not stated. */
export function ownRule(key: string, present: Rule | null, parts: LocalParts, decision: LocalDecision): Rule {
  const base = present ?? emptyRule(key, parts.name, decision);
  const part = <Value>(now: Part<Value>, value: Value | null): Part<Value> => decided(now, notStated, value, decision);
  const steps = parts.steps.filter(({ actors }) => actors !== null && actors.length > 0);
  return {
    ...base,
    ...(base.name === parts.name ? {} : { name: parts.name, source: [decision] }),
    contents: part<Field[]>(base.contents, parts.contents && [...parts.contents]),
    cadence: decidedCadence(base.cadence, notStated, parts, decision),
    deadline: part<Deadline>(base.deadline, parts.deadline),
    steps: steps.map((given): Step => {
      const step = base.steps.find(({ key: known, verb }) => known === given.key && verb === given.verb);
      const found = step ?? { ...emptyStep, key: given.key, verb: given.verb, ...localSource(decision) };
      return { ...found, actors: part<Actor[]>(found.actors, given.actors && [...given.actors]) };
    }),
  };
}

const emptyStep = { actors: notStated, contents: notStated, goalLinks: notStated, deadline: notStated };

const emptyRule = (key: string, name: string, decision: LocalDecision): Rule => ({
  key,
  name,
  kind: 'report',
  contents: notStated,
  cadence: notStated,
  deadline: notStated,
  carrier: notStated,
  instruction: notStated,
  steps: [],
  ...localSource(decision),
});
