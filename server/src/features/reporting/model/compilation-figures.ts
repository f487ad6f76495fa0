import type { Field } from '@utblick/configuration';
import { type CompilationDocument, totalOf } from './compilation-document';
import type { AnswerValue } from './report-content';

/** What the register says of a reported activity, by the register's own field names. */
export interface ActivityToday {
  readonly activityId: string;
  readonly budget: number | null;
  readonly grantReceived: number | null;
  readonly coFinancing: number | null;
}

/** A sum as it was reported beside the same sum in the register today. Whole kronor; null where nothing gives a figure. */
export interface ReportedFigure {
  readonly field: string;
  readonly label: string;
  readonly reported: number | null;
  readonly today: number | null;
}

/** One activity whose figure has moved in the register since it was reported. */
export interface MovedFigure {
  readonly activityId: string;
  readonly activityName: string;
  readonly unitName: string;
  readonly field: string;
  readonly label: string;
  readonly reported: AnswerValue;
  /** Null where the register no longer has the figure or the activity. */
  readonly today: number | null;
}

const registered: Readonly<Partial<Record<NonNullable<Field['register']>, keyof Omit<ActivityToday, 'activityId'>>>> = {
  budget: 'budget',
  grant_received: 'grantReceived',
  co_financing: 'coFinancing',
};

/** The money fields that the register answers, with where. */
const comparable = (fields: readonly Field[]) =>
  fields.flatMap((field) => {
    const column = field.type === 'money' && field.register ? registered[field.register] : undefined;
    return column ? [{ field: field.key, label: field.label, column }] : [];
  });

/**
 * "Redovisat / i dag": what was reported, which never changes, beside the same activities in the register today. A figure
 * that was written in the report because the register did not have it has not moved while the register still has none.
 */
export function figuresBeside(fields: readonly Field[], { units }: CompilationDocument, register: readonly ActivityToday[]) {
  const now = new Map(register.map((activity) => [activity.activityId, activity]));
  const activities = units.flatMap(({ unit, activities: reported }) => reported.map((activity) => ({ unit, activity })));
  const totals: ReportedFigure[] = [];
  const moved: MovedFigure[] = [];
  for (const { field, label, column } of comparable(fields)) {
    const figures = activities.map(({ unit, activity: { activityId, name, answers } }) => {
      const answer = answers.find((candidate) => candidate.field === field);
      const reported = answer?.value ?? null;
      const registeredNow = now.get(activityId)?.[column] ?? null;
      const neverRegistered = registeredNow === null && answer?.origin === 'written' && typeof reported === 'number';
      return { activityId, activityName: name, unitName: unit.name, reported, today: neverRegistered ? reported : registeredNow };
    });
    const sumOf = (values: readonly AnswerValue[]): number | null => totalOf(values).sum;
    totals.push({
      field,
      label,
      reported: sumOf(figures.map(({ reported }) => reported)),
      today: sumOf(figures.map(({ today }) => today)),
    });
    moved.push(...figures.filter(({ reported, today }) => reported !== today).map((figure) => ({ ...figure, field, label })));
  }
  return { totals, moved };
}
