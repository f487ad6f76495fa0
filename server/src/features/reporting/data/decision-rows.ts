import { type Sql, sql } from '../../../platform/db/sql';
import type { RecordedOutcome } from '../model/decision-form';

/** A decision as pages show it. */
export interface DecisionRow {
  readonly id: string;
  readonly stepKey: string;
  readonly body: string;
  readonly outcome: RecordedOutcome;
  /** ISO date. */
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly diarienummer: string;
  readonly note: string;
  /** ISO instant. */
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly contentHash: string;
  /** Hash of the compilation that it was decided on. */
  readonly compilationHash: string | null;
}

/** The decisions of a round, oldest first, as a JSON list. Reads decision, snapshot and person. */
export const decisionRows = (tenantId: string | null, roundId: Sql): Sql => sql`
  coalesce((SELECT json_agg(d ORDER BY d."recordedAt") FROM (
    SELECT d.id, d.step_key AS "stepKey", d.body, d.outcome, d.decided_on AS "decidedOn", d.paragraph, d.diarienummer, d.note,
      d.recorded_at AS "recordedAt", p.name AS "recordedBy", s.content_hash AS "contentHash",
      s.content ->> 'compilationHash' AS "compilationHash"
    FROM decision d
    JOIN snapshot s ON s.tenant_id = ${tenantId} AND s.id = d.snapshot_id
    LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = d.recorded_by
    WHERE d.tenant_id = ${tenantId} AND d.round_id = ${roundId}) d), '[]')`;
