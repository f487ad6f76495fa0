/** One answer: a whole number of kronor for money, text otherwise, null while nothing is written. */
export type AnswerValue = string | number | null;

/** One line of a list: an activity of the register as it was when the line was saved, or what somebody wrote by hand. */
export interface ListEntry {
  /** Null for a line by hand. */
  readonly activityId: string | null;
  readonly name: string;
  readonly kind: string | null;
  readonly programme: string | null;
  /** The unit below the reporting one that carries the activity. */
  readonly unitName: string | null;
  /** ISO dates. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** False for an activity that the unit has taken out of its report. */
  readonly included: boolean;
  /** Why it was taken out; empty where nobody has said. */
  readonly reason: string;
}

/**
 * An answer and where it comes from. `register`: fetched from the activity register on `fetchedOn` and not changed since;
 * `written`: somebody wrote it here.
 */
export interface Answer {
  readonly value: AnswerValue;
  readonly origin: 'register' | 'written';
  /** Day of the fetch (ISO date); null for what was written. */
  readonly fetchedOn: string | null;
  /** The lines of a list field; `value` then has those that are in, one per line. */
  readonly list?: readonly ListEntry[];
}

/** What a unit reports on one activity: the rule's fields by key, and the goals it contributes to. */
export interface ActivityAnswers {
  readonly activityId: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly goals: readonly string[];
}

/** Everything a unit writes in its report. */
export interface ReportContent {
  readonly activities: readonly ActivityAnswers[];
  /** Answers that are asked once for the whole unit. */
  readonly unit: Readonly<Record<string, Answer>>;
}

export const emptyContent: ReportContent = { activities: [], unit: {} };
