/** One thing wrong at one field: its path in the report, and the code that the catalogues have a sentence for. */
export interface AnswerFault {
  readonly field: string;
  readonly code: string;
}
