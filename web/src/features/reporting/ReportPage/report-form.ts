import type { ReportPageQuery } from './ReportPage.query.generated';

export type Report = ReportPageQuery['reportPage'];
export type ReportFieldData = Report['fields'][number];
export type AnswerData = Report['unitAnswers'][number];
export type ValueData = NonNullable<AnswerData['value']>;

export type ListEntryData = NonNullable<AnswerData['list']>[number];

/** One line of a list as somebody has chosen or written it. */
export interface FormListEntry {
  /** Null for a line by hand. */
  readonly activityId: string | null;
  readonly name: string;
  readonly included: boolean;
  readonly reason: string;
}

/** One answer as it stands in the form: the text in its control, and where it comes from. */
export interface FormAnswer {
  readonly text: string;
  readonly origin: 'register' | 'written';
  /** Day of the fetch from the register, kept when the text is written over. */
  readonly fetchedOn: string | null;
  /** The lines of a list field; null for every other. */
  readonly list: readonly FormListEntry[] | null;
}

export type FormAnswers = Readonly<Record<string, FormAnswer>>;

export interface FormActivity {
  readonly activityId: string;
  readonly answers: FormAnswers;
  readonly goals: readonly string[];
}

/** Whether a field is answered line by line. */
export const isListField = ({ type, per }: Pick<ReportFieldData, 'type' | 'per'>): boolean => type === 'list' && per === 'unit';

/** Everything that can be changed in the form. */
export interface ReportForm {
  readonly activities: readonly FormActivity[];
  readonly unit: FormAnswers;
}

/** An answer as the server takes and gives it. */
export interface WireAnswer {
  readonly field: string;
  readonly value: string | null;
  readonly origin: string;
  readonly fetchedOn: string | null;
  readonly list?: readonly FormListEntry[] | null | undefined;
}

export interface WireReport {
  readonly activities: readonly {
    readonly activityId: string;
    readonly answers: readonly WireAnswer[];
    readonly goals: readonly string[];
  }[];
  readonly unit: readonly WireAnswer[];
}

/** How a value stands in its control: amounts with their groups, everything else as it is. */
export type ValueText = (value: ValueData | null) => string;

const answersFrom = (answers: readonly AnswerData[], text: ValueText): FormAnswers =>
  Object.fromEntries(
    answers.map(({ field, value, origin, fetchedOn, list }) => [
      field,
      { text: text(value), origin: origin === 'register' ? 'register' : 'written', fetchedOn, list: list?.map(formEntry) ?? null },
    ]),
  );

/** What of a line can be chosen or written. */
export const formEntry = ({ activityId, name, included, reason }: FormListEntry): FormListEntry => ({ activityId, name, included, reason });

/** The form as the page's data fill it. */
export const formFrom = (report: Report, text: ValueText): ReportForm => ({
  activities: report.activities.map(({ activityId, answers, goals }) => ({ activityId, goals, answers: answersFrom(answers, text) })),
  unit: answersFrom(report.unitAnswers, text),
});

const answersToWire = (answers: FormAnswers): WireAnswer[] =>
  Object.entries(answers).map(([field, { text, origin, fetchedOn, list }]) => ({
    field,
    value: text === '' ? null : text,
    origin,
    fetchedOn,
    list: list && [...list],
  }));

/** The form as the server takes it. */
export const toWire = (form: ReportForm): WireReport => ({
  activities: form.activities.map(({ activityId, answers, goals }) => ({ activityId, goals: [...goals], answers: answersToWire(answers) })),
  unit: answersToWire(form.unit),
});

/** Where an answer stands: an activity's id, or null for what is asked once for the unit. */
export interface AnswerPlace {
  readonly activityId: string | null;
  readonly field: string;
}

/** The path by which the server names the answer in faults and comments. */
export const pathOf = ({ activityId, field }: AnswerPlace): string =>
  activityId === null ? `unit.${field}` : `activities.${activityId}.${field}`;

/** The id of the answer's control in the page. */
export const controlIdOf = (path: string): string => path.replaceAll('.', '-');

const none: FormAnswer = { text: '', origin: 'written', fetchedOn: null, list: null };

export function answerAt(form: ReportForm, { activityId, field }: AnswerPlace): FormAnswer {
  const answers = activityId === null ? form.unit : form.activities.find((activity) => activity.activityId === activityId)?.answers;
  return answers?.[field] ?? none;
}

/** The form with one answer in the place of another. */
export function withAnswer(form: ReportForm, { activityId, field }: AnswerPlace, answer: FormAnswer): ReportForm {
  if (activityId === null) return { ...form, unit: { ...form.unit, [field]: answer } };
  return {
    ...form,
    activities: form.activities.map((activity) =>
      activity.activityId === activityId ? { ...activity, answers: { ...activity.answers, [field]: answer } } : activity,
    ),
  };
}

/** Writes an answer by hand. The day it was last compared with the register stays, so that later changes there still show. */
export const written = (form: ReportForm, place: AnswerPlace, text: string): ReportForm =>
  withAnswer(form, place, { text, origin: 'written', fetchedOn: answerAt(form, place).fetchedOn, list: null });

/** A list with its lines as they are now; the text has those that are in, one per line. */
export function listed(form: ReportForm, place: AnswerPlace, list: readonly FormListEntry[]): ReportForm {
  const names = list.flatMap(({ name, included }) => (included && name.trim() !== '' ? [name.trim()] : []));
  const { fetchedOn } = answerAt(form, place);
  return withAnswer(form, place, { text: names.join('\n'), origin: 'written', fetchedOn, list });
}

/** Takes what the register says today. */
export const fetched = (form: ReportForm, place: AnswerPlace, text: string, today: string): ReportForm =>
  withAnswer(form, place, { text, origin: 'register', fetchedOn: today, list: null });

export const withGoals = (form: ReportForm, activityId: string, goals: readonly string[]): ReportForm => ({
  ...form,
  activities: form.activities.map((activity) => (activity.activityId === activityId ? { ...activity, goals } : activity)),
});
