import {
  type Actor,
  type Field,
  keyOfName,
  type LocalCadence,
  type LocalDeadline,
  type LocalDecision,
  type LocalParts,
  type Rule,
  sharedFields,
  type UnitKind,
  unitKinds,
  type Verb,
  verbs,
} from '@utblick/configuration';

/** A rule's settings as their form sends them: text as it was typed, empty where nothing is said. */
export interface LocalRuleForm extends DecisionForm {
  readonly name: string;
  readonly sharedFields: readonly string[];
  readonly ownFields: readonly { readonly key?: string | null; readonly label: string; readonly type: string; readonly per: string }[];
  readonly cadence: string;
  readonly interimMonths: readonly number[];
  readonly deadline: DeadlineForm;
  readonly steps: readonly StepForm[];
}

/** Who decided it, when, by what, and from when it applies, as typed. */
export interface DecisionForm {
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly effectiveFrom: string;
}

interface DeadlineForm {
  readonly type: string;
  readonly month: string;
  readonly day: string;
  readonly year: string;
  readonly role: string;
  readonly days: string;
}

interface StepForm {
  readonly key: string;
  readonly verb: string;
  readonly unitKinds: readonly string[];
  readonly roles: readonly string[];
}

export interface FormProblem {
  readonly field: string;
  readonly code: string;
}

/** What a decision is read against. */
export interface DecisionGround {
  readonly today: string;
  /** The day from which the latest version applies: the next one cannot begin before it. */
  readonly latestFrom: string;
}

/** What a form is read against. */
export interface FormGround extends DecisionGround {
  /** The rule as it stands; null for a new one. */
  readonly present: Rule | null;
  /** The label of a shared field in the municipality's language. */
  readonly labelOf: (sharedKey: string) => string;
}

export type ReadLocalRule =
  | { readonly problems: readonly FormProblem[] }
  | { readonly parts: LocalParts; readonly decision: LocalDecision; readonly effectiveFrom: string };

const longest = { name: 200, label: 200, decidedBy: 200, reference: 200 } as const;
const mostFields = 20;
const mostSteps = 12;

/** Reads a form of settings: what is set, or everything that is wrong with it as text, each at its field. */
export function readLocalRuleForm(form: LocalRuleForm, ground: FormGround): ReadLocalRule {
  const reading = new Reading();
  const parts: LocalParts = {
    name: reading.text('name', form.name, longest.name),
    contents: contentsIn(form, ground, reading),
    cadence: cadenceIn(form, reading),
    interimMonths: monthsIn(form, reading),
    deadline: deadlineIn(form.deadline, reading),
    steps: stepsIn(form, reading),
  };
  const { decision, effectiveFrom } = decisionIn(form, ground, reading);
  return reading.problems.length > 0 ? { problems: reading.problems } : { parts, decision, effectiveFrom };
}

/** Reads who decided something and from when it applies, or everything that is wrong with it. */
export function readDecisionForm(
  form: DecisionForm,
  ground: DecisionGround,
): { readonly problems: readonly FormProblem[] } | { readonly decision: LocalDecision; readonly effectiveFrom: string } {
  const reading = new Reading();
  const read = decisionIn(form, ground, reading);
  return reading.problems.length > 0 ? { problems: reading.problems } : read;
}

function decisionIn(form: DecisionForm, { today, latestFrom }: DecisionGround, reading: Reading) {
  const decidedBy = reading.text('decidedBy', form.decidedBy, longest.decidedBy);
  if (decidedBy.length < 2) reading.fault('decidedBy', 'required');
  const date = reading.day('decidedOn', form.decidedOn);
  if (date > today) reading.fault('decidedOn', 'decidedLater');
  const reference = reading.text('reference', form.reference, longest.reference);
  const effectiveFrom = reading.day('effectiveFrom', form.effectiveFrom);
  if (effectiveFrom !== '' && effectiveFrom < today) reading.fault('effectiveFrom', 'dayPassed');
  else if (effectiveFrom !== '' && effectiveFrom < latestFrom) reading.fault('effectiveFrom', 'beforeLatestVersion');
  const decision: LocalDecision = { decidedBy, date, ...(reference !== '' && { reference }) };
  return { decision, effectiveFrom };
}

function contentsIn(form: LocalRuleForm, { present, labelOf }: FormGround, reading: Reading): Field[] | null {
  if (form.sharedFields.length + form.ownFields.length > mostFields) reading.fault('contents', 'tooMany');
  const known = new Map((present?.contents.value ?? []).map((field) => [field.key, field]));
  const shared = [...new Set(form.sharedFields)].flatMap((key): Field[] => {
    const field = sharedFields.find((each) => each.key === key);
    if (!field) reading.fault('contents', 'unknownChoice');
    return field ? [known.get(key) ?? { ...field, label: labelOf(key) }] : [];
  });
  const taken = new Set([...sharedFields.map(({ key }) => key)]);
  const own = form.ownFields.map((given, index): Field => {
    const label = reading.required(`ownFields.${index}.label`, given.label, longest.label);
    const type = reading.word(`ownFields.${index}.type`, given.type, ['text', 'money', 'list', 'yes_no'] as const);
    const per = reading.word(`ownFields.${index}.per`, given.per, ['activity', 'unit'] as const);
    const kept = given.key ? known.get(given.key) : undefined;
    const key = freeKey(kept?.key ?? (keyOfName(label, '_') || 'uppgift'), taken);
    return { ...(kept ?? { required: true }), key, label, type, per };
  });
  const contents = [...shared, ...own];
  return contents.length > 0 ? contents : null;
}

/** A field's key begins with a letter and is used once. */
function freeKey(wanted: string, taken: Set<string>): string {
  const base = /^[a-z]../.test(wanted) ? wanted.slice(0, 36) : `egen_${wanted}`.slice(0, 36);
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}_${count}`;
  taken.add(key);
  return key;
}

function cadenceIn({ cadence }: LocalRuleForm, reading: Reading): LocalCadence | null {
  return cadence === '' ? null : reading.word('cadence', cadence, ['yearly', 'interim_and_yearly'] as const);
}

function monthsIn({ interimMonths }: LocalRuleForm, reading: Reading): number[] | null {
  if (interimMonths.some((month) => !Number.isInteger(month) || month < 1 || month > 11)) reading.fault('interimMonths', 'unknownChoice');
  const months = [...new Set(interimMonths)].sort((one, other) => one - other);
  return months.length > 0 ? months : null;
}

function deadlineIn(form: DeadlineForm, reading: Reading): LocalDeadline | null {
  if (form.type === '') return null;
  const type = reading.word('deadline.type', form.type, ['calendar_date', 'year_end', 'days_before_meeting'] as const);
  if (type === 'year_end') return { type };
  if (type === 'days_before_meeting') {
    if (form.role === '') reading.fault('deadline.role', 'required');
    return { type, role: form.role, days: reading.number('deadline.days', form.days, 0, 180) };
  }
  const year = reading.word('deadline.year', form.year, ['same', 'next'] as const);
  const month = reading.number('deadline.month', form.month, 1, 12);
  return { type: 'calendar_date', month, day: reading.number('deadline.day', form.day, 1, 31), yearOffset: year === 'next' ? 1 : 0 };
}

function stepsIn({ steps }: LocalRuleForm, reading: Reading): LocalParts['steps'] {
  if (steps.length > mostSteps) reading.fault('steps', 'tooMany');
  const seen = new Set<string>();
  return steps.slice(0, mostSteps).map(({ key, verb, unitKinds: kinds, roles }) => {
    const at = `steps.${key}`;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) || key.length > 80 || seen.has(key)) reading.fault(at, 'unknownChoice');
    seen.add(key);
    if (kinds.some((kind) => !isUnitKind(kind)) || roles.length > mostFields) reading.fault(at, 'unknownChoice');
    const named = [...new Set(kinds.filter(isUnitKind))];
    const actors: Actor[] = [...(named.length > 0 ? [{ unitKinds: named }] : []), ...[...new Set(roles)].map((role) => ({ role }))];
    return { key, verb: reading.word<Verb>(at, verb, verbs), actors: actors.length > 0 ? actors : null };
  });
}

const isUnitKind = (kind: string): kind is UnitKind => unitKinds.some((known) => known === kind);

/** Reads one field at a time and remembers what was wrong; what could not be read is never stored. */
class Reading {
  readonly problems: FormProblem[] = [];

  fault(field: string, code: string): void {
    if (!this.problems.some((problem) => problem.field === field)) this.problems.push({ field, code });
  }

  text(field: string, given: string, limit: number): string {
    // PostgreSQL keeps no NUL characters, and a pasted one says nothing.
    const text = given.replaceAll('\u0000', '').trim();
    if (text.length > limit) this.fault(field, 'tooLong');
    return text;
  }

  required(field: string, given: string, limit: number): string {
    const text = this.text(field, given, limit);
    if (text === '') this.fault(field, 'required');
    return text;
  }

  word<Word extends string>(field: string, given: string, words: readonly Word[]): Word {
    const word = words.find((known) => known === given);
    if (word === undefined) this.fault(field, given === '' ? 'required' : 'unknownChoice');
    return word ?? (given as Word);
  }

  number(field: string, given: string, least: number, most: number): number {
    const text = given.trim();
    if (text === '') this.fault(field, 'required');
    else if (!/^\d{1,3}$/.test(text) || Number(text) < least || Number(text) > most) this.fault(field, 'notNumber');
    return Number(text);
  }

  day(field: string, given: string): string {
    const text = given.trim();
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
    if (text === '') this.fault(field, 'required');
    else if (!isDay || text < '1990-01-01' || text > '2100-01-01') this.fault(field, 'notDate');
    return isDay ? text : '';
  }
}
