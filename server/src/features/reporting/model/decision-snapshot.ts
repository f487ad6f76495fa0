import type { WrittenDecision } from './decision-form';
import type { ReportSnapshot } from './report-snapshot';

/** What was decided, whole in itself, bound by hash to what it was decided on. No names of people. */
export interface DecisionSnapshot {
  readonly format: 1;
  readonly round: ReportSnapshot['round'];
  readonly step: { readonly key: string; readonly verb: string };
  readonly decision: WrittenDecision;
  /** Hash of the frozen compilation; null where the rule has no compilation. */
  readonly compilationHash: string | null;
  /** Hashes of the frozen reports, where the body decides straight on them. */
  readonly reportHashes: readonly string[];
  /** ISO instant. */
  readonly recordedAt: string;
}

/** The frozen form of a decision. Report hashes are named only where there is no compilation that names them already. */
export function decisionSnapshot(
  matter: Omit<DecisionSnapshot, 'format' | 'recordedAt' | 'reportHashes'> & { readonly reportHashes: readonly string[] },
  recordedAt: Date,
): DecisionSnapshot {
  const reportHashes = matter.compilationHash === null ? [...matter.reportHashes].sort() : [];
  return { format: 1, ...matter, reportHashes, recordedAt: recordedAt.toISOString() };
}
