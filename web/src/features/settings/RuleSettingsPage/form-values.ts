import type { RuleSettingsPageQuery } from './RuleSettingsPage.query.generated';

/** Everything the page gets. */
export type SettingsData = NonNullable<RuleSettingsPageQuery['ruleSettingsPage']>;
/** The rule, where it is not a new one. */
export type RuleData = NonNullable<SettingsData['rule']>;
export type StepData = RuleData['steps'][number];

export interface OwnField {
  /** Tells the rows of the form apart; never sent. */
  readonly id: string;
  readonly key: string | null;
  readonly label: string;
  readonly type: string;
  readonly per: string;
}

export interface LastDayValues {
  readonly type: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly role: string;
  readonly days: string;
}

/** Who takes a step, by key. */
export interface StepValues {
  readonly key: string;
  readonly verb: string;
  readonly unitKinds: readonly string[];
  readonly roles: readonly string[];
}

/** Who decided it and from when it applies, as typed. */
export interface DecisionValues {
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly effectiveFrom: string;
}

/** Everything in the form as it was typed. What is empty is left to the document. */
export interface RuleFormValues extends DecisionValues {
  readonly name: string;
  readonly sharedFields: readonly string[];
  readonly ownFields: readonly OwnField[];
  readonly cadence: string;
  readonly interimMonths: readonly number[];
  readonly deadline: LastDayValues;
  readonly steps: readonly StepValues[];
}

const noLastDay: LastDayValues = { type: '', month: '', day: '', year: '', role: '', days: '' };

/** An empty row for one more field of the municipality's own. */
export function newField(present: readonly OwnField[]): OwnField {
  const count = Math.max(0, ...present.map(({ id }) => Number(/^new (\d+)$/.exec(id)?.[1] ?? 0))) + 1;
  return { id: `new ${count}`, key: null, label: '', type: '', per: '' };
}

export const noDecision: DecisionValues = { decidedBy: '', decidedOn: '', reference: '', effectiveFrom: '' };

/** The steps that a rule of the municipality's own can have, in their order. What is done at the second is chosen. */
const ownSteps = [
  ['redovisar', 'report'],
  ['sammanstaller', ''],
  ['godkanner', 'approve'],
  ['vidare', 'receive'],
  ['publicerar', 'publish'],
] as const;

/** True where the form makes or changes a rule of the municipality's own. */
export const isOwn = ({ rule }: Pick<SettingsData, 'rule'>): boolean => rule === null || rule.own;

/**
 * The form as the page opens: what the municipality has set itself, and nothing where it has set nothing. Nothing is chosen
 * beforehand that nobody has decided.
 */
export function valuesOf(page: SettingsData): RuleFormValues {
  const { rule } = page;
  const isLocal = (part: { settable: boolean; present: { origin: string } } | undefined): boolean =>
    part?.settable === true && part.present.origin === 'local';
  const fields = isLocal(rule?.contents) ? (rule?.fields ?? []) : [];
  const setsMonths = rule !== null && (isLocal(rule.interimMonths) || (isLocal(rule.cadence) && rule.cadenceType === 'interim_and_yearly'));
  return {
    name: rule?.name ?? '',
    sharedFields: fields.filter(({ shared }) => shared).map(({ key }) => key),
    ownFields: fields.filter(({ shared }) => !shared).map(({ key, label, type, per }) => ({ id: key, key, label, type, per })),
    cadence: isLocal(rule?.cadence) ? (rule?.cadenceType ?? '') : '',
    interimMonths: setsMonths ? rule.months : [],
    deadline: isLocal(rule?.deadline) && rule?.lastDay ? lastDayValues(rule.lastDay) : noLastDay,
    steps: isOwn(page) ? ownStepValues(rule) : (rule?.steps ?? []).filter(({ settable }) => settable).map(localStep),
    ...noDecision,
  };
}

function lastDayValues({ type, month, day, yearOffset, role, days }: NonNullable<RuleData['lastDay']>): LastDayValues {
  const year = yearOffset === null ? '' : yearOffset === 0 ? 'same' : 'next';
  return { type, month: String(month ?? ''), day: String(day ?? ''), year, role: role ?? '', days: String(days ?? '') };
}

/** The fixed steps with whoever takes them now; a rule that was written in a file keeps the steps it has. */
function ownStepValues(rule: RuleData | null): StepValues[] {
  const present = rule?.steps ?? [];
  if (present.some(({ key }) => !ownSteps.some(([known]) => known === key))) return present.map(stepValues);
  return ownSteps.map(([key, verb]) => {
    const step = present.find((each) => each.key === key);
    return step ? stepValues(step) : { key, verb, unitKinds: [], roles: [] };
  });
}

const localStep = (step: StepData): StepValues =>
  step.present.origin === 'local' ? stepValues(step) : { key: step.key, verb: step.verb, unitKinds: [], roles: [] };

const stepValues = ({ key, verb, actors }: StepData): StepValues => ({
  key,
  verb,
  unitKinds: actors.flatMap(({ unitKinds }) => unitKinds ?? []),
  roles: actors.flatMap(({ role }) => role ?? []),
});

/** The form as it is sent: steps that nobody takes are left out. */
export const inputOf = ({ steps, ownFields, ...values }: RuleFormValues) => ({
  ...values,
  ownFields: ownFields.map(({ key, label, type, per }) => ({ key, label, type, per })),
  sharedFields: [...values.sharedFields],
  interimMonths: values.cadence === 'yearly' ? [] : [...values.interimMonths],
  steps: steps
    .filter(({ unitKinds, roles }) => unitKinds.length + roles.length > 0)
    .map((step) => ({ ...step, unitKinds: [...step.unitKinds], roles: [...step.roles] })),
});

/**
 * Puts two people's forms together: what only the other changed is theirs, what this person changed stays as it was typed.
 * @param base the form as both opened it
 */
export function merge(base: RuleFormValues, mine: RuleFormValues, theirs: RuleFormValues): RuleFormValues {
  const pick = <Value>(was: Value, own: Value, other: Value): Value => (same(was, own) ? other : own);
  const fields = Object.keys(theirs) as (keyof RuleFormValues)[];
  const merged = Object.fromEntries(fields.map((field) => [field, pick<unknown>(base[field], mine[field], theirs[field])]));
  const find = (values: RuleFormValues, key: string) => values.steps.find((step) => step.key === key);
  const steps = theirs.steps.map((step) => pick(find(base, step.key), find(mine, step.key), step) ?? step);
  return { ...theirs, ...merged, steps };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
