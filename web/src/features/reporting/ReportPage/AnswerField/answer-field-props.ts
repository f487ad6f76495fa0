import type { AnswerData, FormAnswer, Report, ReportFieldData } from '../report-form';

/** What one answer's field needs; its parts take what they need of it. */
export interface AnswerFieldProps {
  readonly report: Report;
  readonly field: ReportFieldData;
  /** Null where the field is asked once for the unit. */
  readonly activityId: string | null;
  /** What the register and last time say. */
  readonly data: AnswerData | undefined;
  readonly answer: FormAnswer;
  /** Code of what is wrong, once it has been told. */
  readonly fault: string | null;
  /** Day of the register's last change. */
  readonly changedOn: string | null;
  readonly onWrite: (text: string) => void;
  readonly onFetch: () => void;
  readonly onCommented: () => void;
}
