import { isHandedIn, type ReportState } from '@utblick/domain';
import type { AnswerValue } from './report-content';
import type { ReportSnapshot } from './report-snapshot';

/** A unit in a round with what it last handed in. */
export interface SheetReport {
  readonly unitKey: string;
  readonly unitName: string;
  readonly state: ReportState;
  readonly nothingToReport: boolean;
  readonly leftOut: boolean;
  readonly entered: readonly string[];
  readonly snapshot: ReportSnapshot | null;
}

type SheetField = ReportSnapshot['fields'][number];

/** Words for the columns and states that are no field of the rule. */
export interface SheetWords {
  readonly unit: string;
  readonly state: string;
  readonly activity: string;
  readonly stateOf: (report: SheetReport) => string;
}

export interface ReportsSheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly AnswerValue[])[];
}

/**
 * A round's reports as rows: one for each activity of a unit, or each point of a list it has written; a unit without any is
 * one row. What is asked once for the unit stands in its first row alone, so that money is not counted twice.
 */
export function reportsSheet(reports: readonly SheetReport[], fields: readonly SheetField[], words: SheetWords): ReportsSheet {
  const perActivity = fields.filter(({ per }) => per === 'activity');
  const perUnit = fields.filter(({ per }) => per === 'unit');
  const head = [
    words.unit,
    words.state,
    ...(perActivity.length > 0 ? [words.activity] : []),
    ...[...perActivity, ...perUnit].map(({ label }) => label),
  ];
  const rows = reports.flatMap((report) => {
    const snapshot = isHandedIn({ ...report, unit: report.unitKey }) ? report.snapshot : null;
    const activities = snapshot?.activities ?? [];
    const columns = perUnit.map((field) => column(field, snapshot?.unitAnswers[field.key]?.value ?? null));
    const length = Math.max(1, activities.length, ...columns.map((values) => values.length));
    return Array.from({ length }, (_, index) => [
      report.unitName,
      words.stateOf(report),
      ...(perActivity.length > 0 ? [activities[index]?.name ?? null] : []),
      ...perActivity.map(({ key }) => activities[index]?.answers[key]?.value ?? null),
      ...columns.map((values) => values[index] ?? null),
    ]);
  });
  return { head, rows };
}

/** The values of one field of a unit, one for each row that it takes. */
function column({ type }: SheetField, value: AnswerValue): AnswerValue[] {
  if (type !== 'list' || typeof value !== 'string') return [value];
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
