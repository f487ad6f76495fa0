import { Client } from 'pg';
import { idOf } from '../data/ids';
import { roundsOf, UNITS } from '../data/size';
import type { Move } from '../jobs';

/** What came of reports that a contender said were handed in. */
export interface Effect {
  /** Reports, frozen copies and rows of the chain that are missing or there twice. */
  readonly wrong: number;
  /** Rows that moved though nobody asked for it. */
  readonly strange: number;
}

/** Every report that waits, tenant after tenant, so that neighbours in the list never meet in one tenant. */
export const movesFor = (tenants: number): Move[] =>
  Array.from({ length: roundsOf(tenants) }, (_, round) =>
    Array.from({ length: tenants }, (__, index): Move => {
      const [tenant, number] = [index + 1, (round + 1) * UNITS + 1];
      return {
        tenant,
        tenantId: idOf('tenant', tenant, 0),
        personId: idOf('reporter', tenant, 0),
        reportId: idOf('report', tenant, number),
        snapshotId: idOf('snapshot', tenant, number),
      };
    }),
  ).flat();

const PUT_BACK = [
  `UPDATE report SET state = 'not_started', nothing_to_report = false, revision = 1, touched_at = NULL, touched_by = NULL, submitted_at = NULL,
    submitted_by = NULL, snapshot_id = NULL WHERE state <> 'not_started'`,
  'DELETE FROM snapshot',
  'TRUNCATE audit_log, audit_detail, audit_head',
  'VACUUM report, snapshot',
];

/** How often each report has been handed in, frozen and written into the chain, and how many links the chains have. */
const EFFECT = `
  SELECT r.tenant_id::text AS tenant, r.id::text AS id, count(DISTINCT s.id)::int AS frozen, count(DISTINCT l.id)::int AS written,
    bool_and(r.nothing_to_report AND r.revision = 2 AND r.snapshot_id = s.id) AS whole
  FROM report r LEFT JOIN snapshot s ON s.tenant_id = r.tenant_id AND s.subject_id = r.id
  LEFT JOIN audit_log l ON l.tenant_id = r.tenant_id AND l.subject_id = r.id AND l.action IN ('report.nothing_to_report')
  WHERE r.state <> 'not_started' GROUP BY r.tenant_id, r.id`;

/** Rows that hang on no report that was handed in. */
const LOOSE = `
  SELECT (SELECT count(*) FROM snapshot)::int AS frozen, (SELECT count(*) FROM audit_log)::int AS written,
    (SELECT count(*) FROM audit_detail)::int AS told, (SELECT coalesce(sum(position), 0) FROM audit_head)::int AS links`;

/** Puts reports back and looks at what became of them, past row security. */
export class ReportLedger {
  private constructor(private readonly client: Client) {}

  static async open(adminUrl: string): Promise<ReportLedger> {
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    // Frozen copies are never deleted but here, so that no index helps to look for reports that point at them.
    await client.query('SET session_replication_role = replica');
    return new ReportLedger(client);
  }

  /** All reports wait again, and nothing of them is left. */
  async putBack(): Promise<void> {
    for (const statement of PUT_BACK) await this.client.query(statement);
  }

  /** Holds what is stored against the moves that were acknowledged. */
  async effectOf(moves: readonly Move[], audits: boolean): Promise<Effect> {
    const asked = new Set(moves.map(({ tenantId, reportId }) => `${tenantId} ${reportId}`));
    const { rows } = await this.client.query(EFFECT);
    const strange = rows.filter(({ tenant, id }) => !asked.has(`${tenant} ${id}`)).length;
    const links = audits ? 1 : 0;
    const broken = rows.filter(({ frozen, written, whole }) => frozen !== 1 || written !== links || !whole).length;
    const loose = (await this.client.query(LOOSE)).rows[0];
    const [copies, chained] = [moves.length, links * moves.length];
    const uneven = [loose.frozen - copies, loose.written - chained, loose.told - chained, loose.links - chained];
    const off = uneven.reduce((sum, difference) => sum + Math.abs(difference), 0);
    return { strange, wrong: broken + off + Math.abs(rows.length - strange - moves.length) };
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
