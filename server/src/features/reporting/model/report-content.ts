/** One answer: a whole number of kronor for money, text otherwise, null while nothing is written. */
export type AnswerValue = string | number | null;

/**
 * An answer and where it comes from. `register`: fetched from the activity register on `fetchedOn` and not changed since;
 * `written`: somebody wrote it here.
 */
export interface Answer {
  readonly value: AnswerValue;
  readonly origin: 'register' | 'written';
  /** Day of the fetch (ISO date); null for what was written. */
  readonly fetchedOn: string | null;
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
