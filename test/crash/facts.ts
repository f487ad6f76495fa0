import type { Client } from 'pg';

/** How many times each deed is witnessed by each kind of row. */
export type Facts = ReadonlyMap<string, number>;

/** The rows that tell of a deed, beside the entry in the audit chain that each but a message leaves. */
const WITNESSES: Readonly<Record<string, readonly string[]>> = {
  'report.submitted': ['chain', 'snapshot'],
  'report.nothing_to_report': ['chain', 'snapshot'],
  'report.returned': ['chain', 'comment'],
  'report.taken_back': ['chain'],
  'report.accepted': ['chain'],
  'report.entered': ['chain', 'entry'],
  'report.entry_withdrawn': ['chain', 'entry'],
  'compilation.finished': ['chain', 'snapshot'],
  'decision.recorded': ['chain', 'decision', 'snapshot'],
  'activity.created': ['chain', 'activity'],
  'activity.updated': ['chain', 'activity'],
  'rule.set': ['chain', 'version'],
  'sharing.decided': ['chain', 'grant'],
  'sharing.withdrawn': ['chain', 'grant'],
  'message.sent': ['outbox'],
};

/** Where the times of one deed are found in the facts. */
export function witnessesOf(deed: string): string[] {
  const [verb = ''] = deed.split(' ');
  const kinds = WITNESSES[verb];
  if (!kinds) throw new Error(`Nothing is known to witness ${deed}.`);
  return kinds.map((kind) => `${kind}: ${deed}`);
}

/** A version of the configuration has an id that nobody can know before; its tenant stands for it. */
const STATEMENT = `
  SELECT 'chain: ' || action || ' ' || CASE action WHEN 'rule.set' THEN tenant_id ELSE subject_id END AS fact, count(*)::int AS times
    FROM audit_log GROUP BY 1
  UNION ALL SELECT 'snapshot: report.' || CASE WHEN content @> '{"nothingToReport": true}' THEN 'nothing_to_report ' ELSE 'submitted ' END || subject_id,
    count(*)::int FROM snapshot WHERE subject_kind = 'report' GROUP BY 1
  UNION ALL SELECT 'comment: report.returned ' || report_id, count(*)::int FROM report_comment GROUP BY 1
  UNION ALL SELECT 'snapshot: compilation.finished ' || c.round_id, count(*)::int
    FROM snapshot s JOIN compilation c ON c.tenant_id = s.tenant_id AND c.id = s.subject_id GROUP BY 1
  UNION ALL SELECT 'decision: decision.recorded ' || round_id, count(*)::int FROM decision GROUP BY 1
  UNION ALL SELECT 'snapshot: decision.recorded ' || d.round_id, count(*)::int
    FROM snapshot s JOIN decision d ON d.tenant_id = s.tenant_id AND d.id = s.subject_id GROUP BY 1
  UNION ALL SELECT 'version: rule.set ' || tenant_id, count(*)::int FROM configuration_version GROUP BY 1
  UNION ALL SELECT 'activity: activity.created ' || id, count(*)::int FROM activity GROUP BY 1
  UNION ALL SELECT 'activity: activity.updated ' || id, sum(revision - 1)::int FROM activity GROUP BY 1
  UNION ALL SELECT 'grant: sharing.decided ' || id, count(*)::int FROM share_grant GROUP BY 1
  UNION ALL SELECT 'grant: sharing.withdrawn ' || id, count(withdrawn_at)::int FROM share_grant GROUP BY 1
  UNION ALL SELECT 'entry: report.entered ' || report_id, count(*)::int FROM report_entry WHERE report_id IS NOT NULL GROUP BY 1
  UNION ALL SELECT 'entry: report.entry_withdrawn ' || report_id, count(withdrawn_at)::int FROM report_entry WHERE report_id IS NOT NULL GROUP BY 1
  UNION ALL SELECT 'outbox: message.sent ' || (payload ->> 'number'), count(*)::int FROM outbox WHERE kind = 'test.crash' GROUP BY 1`;

/** Everything that the database holds of what can be done here. */
export async function factsIn(admin: Client): Promise<Facts> {
  const { rows } = await admin.query<{ fact: string; times: number }>(STATEMENT);
  return new Map(rows.map(({ fact, times }) => [fact, times]));
}

/** How the messages have come over: sent and not received, and received more often than sent. */
export async function messagesIn(admin: Client): Promise<{ readonly waiting: number; readonly doubled: number }> {
  const { rows } = await admin.query<{ waiting: number; doubled: number }>(`
    SELECT count(*) FILTER (WHERE received = 0 OR delivered_at IS NULL)::int AS waiting, coalesce(sum(received - 1) FILTER (WHERE received > 1), 0)::int AS doubled
    FROM (SELECT o.delivered_at, (SELECT count(*) FROM inbox i WHERE i.kind = o.kind AND i.payload = o.payload) AS received
          FROM outbox o WHERE o.kind = 'test.crash') AS message`);
  return rows[0] ?? { waiting: -1, doubled: -1 };
}
