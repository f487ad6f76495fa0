import type { Reach } from '@utblick/domain';
import { withinReach } from '../../../platform/auth/within-reach';
import { type Sql, sql } from '../../../platform/db/sql';
import type { ReportSnapshot } from '../model/report-snapshot';
import type { StoredReport } from '../model/round-state';
import { nameThen } from './name-then';

/** A unit's report with what it last handed in. */
export interface PassageRow extends StoredReport {
  readonly reportId: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly submittedAt: string | null;
  readonly snapshot: ReportSnapshot | null;
  readonly contentHash: string | null;
}

/** The reports of a round that lie within reach, under the names that their units had, sorted as Swedish sorts names, as a JSON list. Reads report, unit and snapshot. */
export const passageRows = (tenantId: string | null, roundId: Sql, reach: Reach): Sql => sql`
  coalesce((SELECT json_agg(m ORDER BY m."unitName" COLLATE "sv-SE-x-icu") FROM (
    SELECT r.id AS "reportId", u.key AS "unitKey", ${nameThen} AS "unitName", u.kind AS "unitKind", r.state,
      r.nothing_to_report AS "nothingToReport", r.left_out AS "leftOut", r.entered, r.submitted_at AS "submittedAt",
      s.content AS snapshot, s.content_hash AS "contentHash"
    FROM report r
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
    LEFT JOIN snapshot s ON s.tenant_id = ${tenantId} AND s.id = r.snapshot_id
    WHERE r.tenant_id = ${tenantId} AND r.round_id = ${roundId} AND ${withinReach(reach)}) m), '[]')`;

/** One tick as pages show it. */
export interface EntryRow {
  readonly id: string;
  readonly reportId: string | null;
  readonly stepKey: string;
  readonly carrier: string;
  readonly diarienummer: string;
  /** ISO date. */
  readonly enteredOn: string;
  readonly enteredBy: string | null;
  /** ISO instants. */
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly contentHash: string;
}

/** The ticks of a round, oldest first, as a JSON list. Reads report_entry and person. */
export const entryRows = (tenantId: string | null, roundId: Sql): Sql => sql`
  coalesce((SELECT json_agg(e ORDER BY e."recordedAt", e.id) FROM (
    SELECT e.id, e.report_id AS "reportId", e.step_key AS "stepKey", e.carrier, e.diarienummer, e.entered_on AS "enteredOn",
      p.name AS "enteredBy", e.recorded_at AS "recordedAt", e.withdrawn_at AS "withdrawnAt", q.name AS "withdrawnBy",
      e.content_hash AS "contentHash"
    FROM report_entry e
    LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = e.entered_by
    LEFT JOIN person q ON q.tenant_id = ${tenantId} AND q.id = e.withdrawn_by
    WHERE e.tenant_id = ${tenantId} AND e.round_id = ${roundId}) e), '[]')`;
