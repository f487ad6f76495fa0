import type { Field } from '@utblick/configuration';
import { registerAnswer, unitRegisterAnswer } from './prefill';
import type { RegisterActivity } from './register-activity';
import type { Answer, AnswerValue, ListEntry, ReportContent } from './report-content';
import { isListField, listedIn } from './report-list';
import type { ReportSnapshot, SnapshotActivity } from './report-snapshot';

/** A value in the two forms pages need: money as a number, everything else as text. */
export interface ValueView {
  readonly text: string | null;
  readonly amount: number | null;
}

export interface AnswerView {
  readonly field: string;
  readonly value: ValueView | null;
  readonly origin: 'register' | 'written';
  readonly fetchedOn: string | null;
  readonly fromRegister: boolean;
  readonly register: ValueView | null;
  readonly registerChanged: boolean;
  readonly last: ValueView | null;
  /** The lines of a list field; null for every other. */
  readonly list: ListEntryView[] | null;
  /** What the register has got since the list was handed in. */
  readonly addedSince: string[];
}

/** One line of a list beside what the register says of it now. */
export interface ListEntryView extends ListEntry {
  readonly inRegister: boolean;
  /** It came into the register after the draft was saved last. */
  readonly isNew: boolean;
}

export interface ActivityView {
  readonly activityId: string;
  readonly name: string;
  readonly kind: string;
  readonly programme: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly inRegister: boolean;
  readonly changedAt: string | null;
  readonly answers: AnswerView[];
  readonly goals: string[];
}

type RegisterRow = RegisterActivity & { readonly changedAt: string };

/** What a report is shown beside: the rule's fields, the register as it is now, and what was handed in last time. */
export interface ReportBackground {
  readonly fields: readonly Field[];
  readonly register: readonly RegisterRow[];
  readonly last: ReportSnapshot | null;
  /** The draft as it was saved last; null where there is none. */
  readonly saved: ReportContent | null;
}

/** The report while it is being written. `content` has been prefilled. */
export function draftView(
  content: ReportContent,
  { fields, register, last, saved }: ReportBackground,
): { activities: ActivityView[]; unitAnswers: AnswerView[] } {
  const activities = content.activities.flatMap(({ activityId, answers, goals }): ActivityView[] => {
    const row = register.find(({ id }) => id === activityId);
    if (!row) return [];
    const before = last?.activities.find((earlier) => earlier.activityId === activityId);
    const { name, kind, programme, startsOn, endsOn, changedAt } = row;
    const changedOn = changedAt.slice(0, 10);
    const views = per(fields, 'activity').map((field) =>
      draftAnswer(field, answers[field.key], {
        now: registerAnswer(field, row),
        changedOn,
        last: before?.answers[field.key]?.value ?? null,
      }),
    );
    return [{ activityId, name, kind, programme, startsOn, endsOn, changedAt, inRegister: true, answers: views, goals: [...goals] }];
  });
  const unitAnswers = per(fields, 'unit').map((field) => {
    const beside = {
      now: unitRegisterAnswer(field, register),
      changedOn: null,
      last: last?.unitAnswers[field.key]?.value ?? null,
    };
    const answer = draftAnswer(field, content.unit[field.key], beside);
    if (!isListField(field)) return answer;
    const before = saved?.unit[field.key]?.list;
    const list = (content.unit[field.key]?.list ?? []).map((entry) => ({
      ...entry,
      inRegister: entry.activityId !== null,
      isNew: entry.activityId !== null && before !== undefined && !before.some(({ activityId }) => activityId === entry.activityId),
    }));
    return { ...answer, registerChanged: false, list };
  });
  return { activities, unitAnswers };
}

/** The report as it was handed in, with what the register says today beside it ("reported / today"). */
export function frozenView(
  frozen: ReportSnapshot,
  { fields, register, last }: ReportBackground,
): { activities: ActivityView[]; unitAnswers: AnswerView[] } {
  const activities = frozen.activities.map((activity: SnapshotActivity): ActivityView => {
    const row = register.find(({ id }) => id === activity.activityId);
    const before = last?.activities.find(({ activityId }) => activityId === activity.activityId);
    const views = per(fields, 'activity').map((field) =>
      frozenAnswer(field, activity.answers[field.key], row ? registerAnswer(field, row) : null, before?.answers[field.key]?.value ?? null),
    );
    const { activityId, name, kind, programme, startsOn, endsOn, goals } = activity;
    return {
      activityId,
      name,
      kind,
      programme,
      startsOn,
      endsOn,
      inRegister: row !== undefined,
      changedAt: row?.changedAt ?? null,
      answers: views,
      goals: [...goals],
    };
  });
  const unitAnswers = per(fields, 'unit').map((field) => {
    const answer = frozen.unitAnswers[field.key];
    const now = unitRegisterAnswer(field, register);
    const view = frozenAnswer(field, answer, now, last?.unitAnswers[field.key]?.value ?? null);
    return answer?.list ? { ...view, ...frozenList(answer.list, listedIn(field, register)) } : view;
  });
  return { activities, unitAnswers };
}

/** A frozen list, with which of its lines the register still has and what it has got since. */
function frozenList(list: readonly ListEntry[], rows: readonly RegisterRow[]) {
  const lines = list.map((entry) => ({ ...entry, inRegister: rows.some(({ id }) => id === entry.activityId), isNew: false }));
  const addedSince = rows.filter(({ id }) => !list.some(({ activityId }) => activityId === id)).map(({ name }) => name);
  const gone = lines.some(({ activityId, inRegister }) => activityId !== null && !inRegister);
  return { list: lines, addedSince, registerChanged: gone || addedSince.length > 0 };
}

const per = (fields: readonly Field[], which: Field['per']): readonly Field[] => fields.filter((field) => field.per === which);

interface Beside {
  /** What the register says now. */
  readonly now: AnswerValue;
  /** Day of its last change; null where it is a list put together from several activities. */
  readonly changedOn: string | null;
  readonly last: AnswerValue;
}

function draftAnswer(field: Field, answer: Answer | undefined, { now, changedOn, last }: Beside): AnswerView {
  const value = answer?.value ?? null;
  const origin = answer?.origin ?? 'written';
  const fetchedOn = answer?.fetchedOn ?? null;
  const differs = now !== null && now !== value;
  // Somebody who wrote another figure than the register's is only told when the register has moved since.
  const movedSince = origin === 'register' || value === null || (fetchedOn !== null && changedOn !== null && changedOn > fetchedOn);
  return { ...beside(field, value, now, last), origin, fetchedOn, registerChanged: differs && movedSince };
}

function frozenAnswer(field: Field, answer: Answer | undefined, now: AnswerValue, last: AnswerValue): AnswerView {
  const value = answer?.value ?? null;
  const differs = field.register !== undefined && now !== null && now !== value;
  return {
    ...beside(field, value, now, last),
    origin: answer?.origin ?? 'written',
    fetchedOn: answer?.fetchedOn ?? null,
    registerChanged: differs,
  };
}

function beside(field: Field, value: AnswerValue, now: AnswerValue, last: AnswerValue) {
  return {
    field: field.key,
    value: valueView(value),
    fromRegister: field.register !== undefined,
    register: valueView(now),
    last: valueView(last),
    list: null,
    addedSince: [],
  };
}

function valueView(value: AnswerValue): ValueView | null {
  if (value === null) return null;
  return typeof value === 'number' ? { amount: value, text: null } : { amount: null, text: value };
}
