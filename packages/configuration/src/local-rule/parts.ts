import type { Actor } from '../schema/actor';
import { notStated } from '../schema/not-stated';
import type { Part } from '../schema/part';
import type { Cadence, Deadline, Field, Rule, Step, Verb } from '../schema/rule';

/** Who decided something in the municipality itself, and when. */
export interface LocalDecision {
  readonly decidedBy: string;
  /** ISO date. */
  readonly date: string;
  readonly reference?: string;
}

/** How often a municipality can decide that it asks. */
export type LocalCadence = 'yearly' | 'interim_and_yearly';

/** Last days that a municipality can decide on. */
export type LocalDeadline = Extract<Deadline, { type: 'calendar_date' | 'year_end' | 'days_before_meeting' }>;

/** A step with those who take it; nobody where they are null. */
export interface LocalStep {
  readonly key: string;
  readonly verb: Verb;
  readonly actors: readonly Actor[] | null;
}

/** What a municipality decides itself about one rule. What is null is left to the document. */
export interface LocalParts {
  /** The name of a rule of the municipality's own; not asked where the rule is the document's. */
  readonly name: string;
  readonly contents: readonly Field[] | null;
  readonly cadence: LocalCadence | null;
  /** Months whose last day ends an interim period, 1–11. */
  readonly interimMonths: readonly number[] | null;
  readonly deadline: LocalDeadline | null;
  readonly steps: readonly LocalStep[];
}

/** Which parts of a rule its document leaves to the municipality. */
export interface SettableParts {
  readonly contents: boolean;
  readonly cadence: boolean;
  readonly interimMonths: boolean;
  readonly deadline: boolean;
  /** Keys of the steps that nobody is named for. */
  readonly steps: readonly string[];
}

/**
 * A rule that the municipality made itself: no document states any part of it. One that a document proposes and the
 * municipality has decided to follow (STH-F1) is local as well, but names the document too.
 */
export const isOwnRule = ({ origin, source }: Pick<Rule, 'origin' | 'source'>): boolean =>
  origin === 'local' && source.every((each) => typeof each !== 'string');

/** A rule that is in force: what is only proposed is not filled in before it is decided. */
export const isInForce = ({ origin }: Pick<Rule, 'origin'>): boolean => origin === 'adopted' || origin === 'local';

/**
 * What the documents leave open in a rule, given the rule in their own words. Open is also what they leave to something
 * that is not read in here: a special instruction (HBG-F4), or the day of the document that carries the report
 * (HBG-F3). A rule that asks nobody to report has no days to set.
 */
export function settableParts(document: Rule): SettableParts {
  const { contents, cadence, deadline, steps } = document;
  if (isOwnRule(document))
    return { contents: true, cadence: true, interimMonths: true, deadline: true, steps: steps.map(({ key }) => key) };
  const asking = steps.find(({ verb }) => verb === 'report');
  const leavesDay = deadline.value === null || deadline.value.type === 'by_instruction' || deadline.value.type === 'follows_carrier';
  return {
    contents: contents.value === null && asking?.contents.value === null,
    cadence: asking !== undefined && (cadence.value === null || cadence.value.type === 'by_instruction'),
    interimMonths: cadence.value?.type === 'interim_and_yearly' && cadence.value.interimMonths.value === null,
    deadline: asking !== undefined && leavesDay,
    steps: steps.filter(({ actors }) => actors.value === null).map(({ key }) => key),
  };
}

/**
 * A rule as its documents say it: every part that the municipality decided itself is put back to what stood there before. A rule
 * of the municipality's own is in no document and stays as it is.
 * @param earlier the same rule in earlier versions, newest first
 */
export function documentRule(present: Rule, earlier: readonly Rule[]): Rule {
  if (isOwnRule(present)) return present;
  const rules = [present, ...earlier];
  const cadence = ownWords(rules.map((rule) => rule.cadence));
  return {
    ...present,
    contents: ownWords(rules.map(({ contents }) => contents)),
    cadence: withOwnMonths(cadence, rules),
    deadline: ownWords(rules.map(({ deadline }) => deadline)),
    steps: present.steps.map((step) => ({ ...step, actors: ownWords(actorsOver(rules, step)) })),
  };
}

const actorsOver = (rules: readonly Rule[], { key }: Step): Part<Actor[]>[] =>
  rules.flatMap(({ steps }) => steps.filter((step) => step.key === key).map(({ actors }) => actors));

function withOwnMonths(cadence: Part<Cadence>, rules: readonly Rule[]): Part<Cadence> {
  if (cadence.value?.type !== 'interim_and_yearly' || cadence.value.interimMonths.origin !== 'local') return cadence;
  const months = rules.flatMap(({ cadence: { value } }) => (value?.type === 'interim_and_yearly' ? [value.interimMonths] : []));
  return { ...cadence, value: { ...cadence.value, interimMonths: ownWords(months) } };
}

/** The newest answer that is not the municipality's own; the part is open where there never was one. */
function ownWords<Value>(newestFirst: readonly Part<Value>[]): Part<Value> {
  return newestFirst.find(({ origin }) => origin !== 'local') ?? notStated;
}

/** What the municipality has set itself in a rule, as a form takes it; null where it has set nothing. */
export function localPartsOf(rule: Rule, settable: SettableParts): LocalParts {
  const { value: cadence } = rule.cadence;
  const isLocal = ({ origin }: Part<unknown>): boolean => origin === 'local';
  const months = cadence?.type === 'interim_and_yearly' ? cadence.interimMonths : null;
  const deadline = rule.deadline.value;
  return {
    name: rule.name,
    contents: settable.contents && isLocal(rule.contents) ? rule.contents.value : null,
    cadence: settable.cadence && isLocal(rule.cadence) ? localCadence(cadence) : null,
    interimMonths: (settable.cadence || settable.interimMonths) && months && isLocal(months) ? months.value : null,
    deadline: settable.deadline && isLocal(rule.deadline) && deadline && isLocalDeadline(deadline) ? deadline : null,
    steps: rule.steps
      .filter(({ key }) => settable.steps.includes(key))
      .map(({ key, verb, actors }) => ({ key, verb, actors: isLocal(actors) ? actors.value : null })),
  };
}

const localCadence = (cadence: Cadence | null): LocalCadence | null =>
  cadence?.type === 'yearly' || cadence?.type === 'interim_and_yearly' ? cadence.type : null;

const isLocalDeadline = (deadline: Deadline): deadline is LocalDeadline =>
  deadline.type === 'calendar_date' || deadline.type === 'year_end' || deadline.type === 'days_before_meeting';
