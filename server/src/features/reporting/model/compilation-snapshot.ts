import type { CompilationDocument } from './compilation-document';
import type { ReportSnapshot } from './report-snapshot';

/** The finished compilation, whole in itself: it can be read without reports, register or rule. No names of people. */
export interface CompilationSnapshot {
  readonly format: 1;
  readonly round: ReportSnapshot['round'];
  /** Which time the compilation was finished in the round; above 1 after a body has referred it back. */
  readonly edition: number;
  readonly document: CompilationDocument;
  /** ISO instant. */
  readonly finishedAt: string;
}
