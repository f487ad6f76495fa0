import type { Field } from '@utblick/configuration';
import { parseKronor } from '@utblick/domain';
import type { AnswerFault } from './answer-fault';
import { registerAnswer } from './prefill';
import type { RegisterActivity } from './register-activity';
import type { ActivityAnswers, Answer, AnswerValue, ListEntry, ReportContent } from './report-content';
import { isListField, listAnswer, listedIn, listFromText, readList, type WrittenListEntry } from './report-list';

/** The longest text that one answer takes. */
export const maxAnswerLength = 10_000;

/** An answer as a browser sends it: everything is text until it has been understood. */
export interface WrittenAnswer {
  readonly field: string;
  readonly value: string | null;
  readonly origin: 'register' | 'written';
  readonly fetchedOn: string | null;
  /** The lines of a list field; a list may also come as text, one line each. */
  readonly list?: readonly WrittenListEntry[] | null;
}

export interface WrittenReport {
  readonly activities: readonly {
    readonly activityId: string;
    readonly answers: readonly WrittenAnswer[];
    readonly goals: readonly string[];
  }[];
  readonly unit: readonly WrittenAnswer[];
}

/** What a written report is read against. */
export interface ReadingGround {
  readonly fields: readonly Field[];
  readonly goalKeys: readonly string[];
  readonly register: readonly RegisterActivity[];
  /** What was saved last. */
  readonly previous: ReportContent;
}

/**
 * Reads what was sent. Money that can be read becomes a number; what cannot stays as it was typed, so that a draft loses
 * nothing. An answer counts as the register's only while it is what the register says, or what it said when it was fetched.
 */
export function readReport(
  written: WrittenReport,
  ground: ReadingGround,
): { readonly content: ReportContent; readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const activities = written.activities.flatMap((sent): ActivityAnswers[] => {
    const registered = ground.register.find(({ id }) => id === sent.activityId);
    const before = ground.previous.activities.find(({ activityId }) => activityId === sent.activityId);
    const path = `activities.${sent.activityId}`;
    if (!registered && !before) {
      faults.push({ field: path, code: 'unknownChoice' });
      return [];
    }
    if (sent.goals.some((goal) => !ground.goalKeys.includes(goal))) faults.push({ field: `${path}.goals`, code: 'unknownChoice' });
    const said = (field: Field): AnswerValue => (registered ? registerAnswer(field, registered) : null);
    const answers = readAnswers(sent.answers, { fields: fieldsPer(ground, 'activity'), before: before?.answers ?? {}, said, path, faults });
    return [{ activityId: sent.activityId, answers, goals: [...new Set(sent.goals)] }];
  });
  const unit = readUnitAnswers(written.unit, ground, faults);
  // What was written about an activity that has left the register is kept, in case it comes back.
  const unsent = ground.previous.activities.filter(({ activityId }) => !written.activities.some((sent) => sent.activityId === activityId));
  return { content: { activities: [...activities, ...unsent], unit }, faults };
}

/** What is asked once for the unit: lists line by line, the rest as it was typed. */
function readUnitAnswers(sent: readonly WrittenAnswer[], ground: ReadingGround, faults: AnswerFault[]): Record<string, Answer> {
  const fields = fieldsPer(ground, 'unit');
  const before = ground.previous.unit;
  const isList = ({ field }: WrittenAnswer): boolean => fields.some((asked) => asked.key === field && isListField(asked));
  const typed = sent.filter((answer) => !isList(answer));
  const answers = readAnswers(typed, { fields, before, said: () => null, path: 'unit', faults });
  for (const answer of sent.filter(isList)) {
    const field = fields.find(({ key }) => key === answer.field);
    if (!field) continue;
    const read = readListAnswer(answer, field, ground);
    faults.push(...read.faults);
    answers[field.key] = read.answer;
  }
  return answers;
}

function readListAnswer(sent: WrittenAnswer, field: Field, { register, previous }: ReadingGround): ReturnType<typeof readList> {
  if (sent.list) return readList(sent.list, { field, register, before: previous.unit[field.key] }, sent.fetchedOn);
  if ((sent.value?.length ?? 0) > maxAnswerLength)
    return { answer: listAnswer([], null), faults: [{ field: `unit.${field.key}`, code: 'tooLong' }] };
  return { answer: listAnswer(listFromText(sent.value ?? '', listedIn(field, register)), sent.fetchedOn), faults: [] };
}

const fieldsPer = ({ fields }: ReadingGround, per: Field['per']): Field[] => fields.filter((field) => field.per === per);

interface AnswerGround {
  readonly fields: readonly Field[];
  readonly before: Readonly<Record<string, Answer>>;
  /** What the register says of a field now. */
  readonly said: (field: Field) => AnswerValue;
  readonly path: string;
  readonly faults: AnswerFault[];
}

function readAnswers(sent: readonly WrittenAnswer[], { fields, before, said, path, faults }: AnswerGround): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const answer of sent) {
    const field = fields.find(({ key }) => key === answer.field);
    const at = `${path}.${answer.field}`;
    if (!field) faults.push({ field: at, code: 'unknownChoice' });
    else if ((answer.value?.length ?? 0) > maxAnswerLength) faults.push({ field: at, code: 'tooLong' });
    else answers[field.key] = readAnswer(answer, field, before[field.key], said(field));
  }
  return answers;
}

function readAnswer(sent: WrittenAnswer, field: Field, before: Answer | undefined, said: AnswerValue): Answer {
  const value = answerValue(sent.value, field);
  const { fetchedOn } = sent;
  const isRegisters = value !== null && (value === said || (before?.origin === 'register' && before.value === value));
  return { value, origin: sent.origin === 'register' && isRegisters ? 'register' : 'written', fetchedOn };
}

function answerValue(text: string | null, field: Field): AnswerValue {
  if (text === null || text.trim() === '') return null;
  if (field.type !== 'money') return text;
  const parsed = parseKronor(text);
  return parsed.ok ? parsed.kronor : text;
}

/** Whether two contents say the same, whatever order their keys stand in; goals in any order. */
export function saysTheSame(one: ReportContent, other: ReportContent): boolean {
  const flat = (content: ReportContent): string =>
    JSON.stringify(
      [
        ...content.activities.flatMap(({ activityId, answers, goals }) => [
          ...Object.entries(answers).map(([key, { value }]) => `${activityId}.${key}=${JSON.stringify(value)}`),
          ...goals.map((goal) => `${activityId}#${goal}`),
        ]),
        ...Object.entries(content.unit).map(([key, { value, list }]) => `${key}=${JSON.stringify([value, list?.map(chosen) ?? null])}`),
      ].sort(),
    );
  return flat(one) === flat(other);
}

/** What of a list's line is somebody's own choice. */
const chosen = ({ activityId, name, included, reason }: ListEntry) => [activityId ?? name, included, reason];
