import {
  type Actor,
  type Configuration,
  type Deadline,
  type Field,
  isInForce,
  isOwnRule,
  notStated,
  type Part,
  type Rule,
  type RuleAspect,
  rulePart,
  type Step,
  settableParts,
  sharedFields,
} from '@utblick/configuration';
import { actorsPart, cadencePart, deadlinePart, type Names, partShape, sourcedShape } from './part-shape';

/** A part of a rule as it stands now and as the document says it, and whether the municipality may set it. */
const settingShape = <Value>(
  key: string,
  settable: boolean,
  now: Part<Value>,
  stated: Part<Value>,
  shape: (part: Part<Value>) => PartOf,
) => ({
  key,
  settable,
  present: shape(now),
  document: shape(stated),
});

type PartOf = ReturnType<typeof partShape>;

const fieldsPart = (part: Part<Field[]>) => partShape(part, (fields) => ({ names: fields.map(({ label }) => label) }));

const monthsPart = (part: Part<number[]>) => partShape(part, () => ({}));

const monthsOf = ({ cadence: { value } }: Rule): Part<number[]> => (value?.type === 'interim_and_yearly' ? value.interimMonths : notStated);

/** Whom a step names, by key; exactly one of the four is given. */
function actorKeys(actor: Actor) {
  const nobody = { role: null, unitKinds: null, unit: null, outside: null };
  if ('role' in actor) return { ...nobody, role: actor.role };
  if ('unitKinds' in actor) return { ...nobody, unitKinds: [...actor.unitKinds] };
  return 'unit' in actor ? { ...nobody, unit: actor.unit } : { ...nobody, outside: actor.outside };
}

function stepSettings(step: Step, document: Rule, settable: boolean, names: Names) {
  const stated = document.steps.find(({ key }) => key === step.key) ?? step;
  return {
    ...settingShape(step.key, settable, step.actors, stated.actors, (part) => actorsPart(part, names)),
    verb: step.verb as string,
    label: step.label ?? null,
    actors: (step.actors.value ?? []).map(actorKeys),
  };
}

const deadlineKeys = (deadline: Deadline | null) =>
  deadline && {
    type: deadline.type as string,
    month: deadline.type === 'calendar_date' ? deadline.month : null,
    day: deadline.type === 'calendar_date' ? deadline.day : null,
    yearOffset: deadline.type === 'calendar_date' ? deadline.yearOffset : null,
    role: deadline.type === 'days_before_meeting' ? deadline.role : null,
    days: deadline.type === 'days_before_meeting' ? deadline.days : null,
    date: deadline.type === 'latest_by' ? deadline.date : null,
  };

const isShared = (key: string): boolean => sharedFields.some((field) => field.key === key);

/** A rule as its settings show it: part by part what the document says, what the municipality has set, and what can be set. */
export function ruleSettingsShape(rule: Rule, document: Rule, names: Names) {
  const settable = settableParts(document);
  return {
    key: rule.key,
    name: rule.name,
    kind: rule.kind as string,
    summary: rule.summary ?? null,
    own: isOwnRule(rule),
    inForce: isInForce(rule),
    contents: settingShape('contents', settable.contents, rule.contents, document.contents, fieldsPart),
    cadence: settingShape('cadence', settable.cadence, rule.cadence, document.cadence, cadencePart),
    interimMonths: settingShape('interimMonths', settable.interimMonths, monthsOf(rule), monthsOf(document), monthsPart),
    deadline: settingShape('deadline', settable.deadline, rule.deadline, document.deadline, (part) => deadlinePart(part, names)),
    steps: rule.steps.map((step) => stepSettings(step, document, settable.steps.includes(step.key), names)),
    fields: (rule.contents.value ?? []).map(({ key, label, type, per }) => ({
      key,
      label,
      type: type as string,
      per: per as string,
      shared: isShared(key),
    })),
    cadenceType: rule.cadence.value?.type ?? null,
    months: monthsOf(rule).value ?? [],
    lastDay: deadlineKeys(rule.deadline.value),
    ...sourcedShape(rule),
  };
}

const aspects: readonly RuleAspect[] = ['receivers', 'approvers', 'onward', 'publication'];

/** A rule in the list of rules: each of its parts with how much of it is stated, and how many can still be set. */
export function ruleOverviewShape(rule: Rule, document: Rule, names: Names) {
  const settable = settableParts(document);
  const isOpen = (key: string): boolean => settable[key as 'contents'] === true;
  const open =
    [settable.contents, settable.cadence, settable.interimMonths, settable.deadline].filter(Boolean).length + settable.steps.length;
  return {
    key: rule.key,
    name: rule.name,
    kind: rule.kind as string,
    summary: rule.summary ?? null,
    own: isOwnRule(rule),
    mayBeSet: isInForce(rule) && open > 0,
    parts: overviewParts(rule, names).filter(
      ({ key, part }) => part.stated !== 'not_stated' || part.sources.length > 0 || rule.kind === 'report' || isOpen(key),
    ),
    ...sourcedShape(rule),
  };
}

const overviewParts = (rule: Rule, names: Names) => [
  { key: 'contents', part: fieldsPart(rule.contents) },
  { key: 'reporters', part: actorsPart(rulePart(rule, 'reporters'), names) },
  { key: 'cadence', part: cadencePart(rule.cadence) },
  { key: 'deadline', part: deadlinePart(rule.deadline, names) },
  ...aspects.map((aspect) => ({ key: aspect as string, part: actorsPart(rulePart(rule, aspect), names) })),
];

/** The kinds of unit that this tenant has, with how many there are of each today. */
export function unitKindCounts({ units }: Pick<Configuration, 'units'>, today: string) {
  const there = units.filter(({ validFrom, validTo }) => (validFrom ?? today) <= today && (validTo ?? today) >= today);
  const kinds = [...new Set(there.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind: kind as string, units: there.filter((unit) => unit.kind === kind).length }));
}
