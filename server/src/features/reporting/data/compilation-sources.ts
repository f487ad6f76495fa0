import type { ReportState } from '@utblick/domain';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import type { CompilationSource } from '../model/compilation-document';
import { nameThen } from './name-then';

/** A unit's report with its latest frozen copy, whether that counts yet or not. */
export interface SourceRow extends CompilationSource {
  readonly state: ReportState;
  /** ISO date. */
  readonly dueOn: string | null;
}

/** The reports of a round as the compilation needs them, under the names that their units had, sorted as Swedish sorts names. Reads report, unit and snapshot. */
export const compilationSources = (tenantId: string | null, roundId: Sql): Sql => sql`
  SELECT r.id AS "reportId", json_build_object('id', u.id, 'key', u.key, 'name', ${nameThen}, 'kind', u.kind) AS unit,
    r.left_out AS "leftOut", r.state, r.due_on::text AS "dueOn", s.content AS snapshot, s.content_hash AS "contentHash"
  FROM report r
  JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
  LEFT JOIN snapshot s ON s.tenant_id = ${tenantId} AND s.id = r.snapshot_id
  WHERE r.tenant_id = ${tenantId} AND r.round_id = ${roundId}
  ORDER BY ${nameThen} COLLATE "sv-SE-x-icu", r.id`;

/** The reports of a round for an action that compiles them. */
export const loadCompilationSources = (transaction: Transaction, roundId: string): Promise<SourceRow[]> =>
  transaction.rows<SourceRow>(compilationSources(transaction.tenantId, sql`${roundId}::uuid`));
