import { connected } from '../kit/database';
import type { Person } from './person';

interface Found {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly content: string;
  readonly snapshots: number;
  readonly records: number;
}

/** What the database has of what was acknowledged. `unasked`: what was refused has happened all the same. */
export interface Truth {
  readonly lost: number;
  readonly doubled: number;
  readonly unasked: number;
  readonly told: readonly string[];
}

const STATEMENT = `
  SELECT r.id, r.state, coalesce(d.revision, 0) AS revision, coalesce(d.content::text, '') AS content,
    (SELECT count(*)::int FROM snapshot s WHERE s.tenant_id = r.tenant_id AND s.subject_id = r.id) AS snapshots,
    (SELECT count(*)::int FROM audit_log l WHERE l.tenant_id = r.tenant_id AND l.subject_id::text = r.id::text AND l.action = 'report.submitted') AS records
  FROM report r LEFT JOIN report_draft d ON d.tenant_id = r.tenant_id AND d.report_id = r.id WHERE r.id = ANY($1::uuid[])`;

/** Holds what everybody remembers against the database. Of whoever got no answer nothing is known, and nothing is said. */
export async function truthAbout(people: readonly Person[], adminUrl: string): Promise<Truth> {
  const sum = { lost: 0, doubled: 0, unasked: 0 };
  const told: string[] = [];
  const known = people.filter(({ uncertain }) => !uncertain);
  const ids = known.map(({ somebody }) => somebody.reportId);
  const { rows } = await connected(adminUrl, (admin) => admin.query<Found>(STATEMENT, [ids]));
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const person of known) {
    const verdict = compare(person, found.get(person.somebody.reportId));
    for (const key of ['lost', 'doubled', 'unasked'] as const) sum[key] += verdict[key];
    if (verdict.lost + verdict.doubled + verdict.unasked > 0) told.push(`${person.somebody.email}: ${JSON.stringify(verdict)}`);
  }
  return { ...sum, told };
}

function compare({ saved, submitted, text }: Person, row: Found | undefined): Pick<Truth, 'lost' | 'doubled' | 'unasked'> {
  if (!row) return { lost: 1, doubled: 0, unasked: 0 };
  const wanted = submitted ? 1 : 0;
  const missing = Math.max(0, saved - row.revision) + Math.max(0, wanted - row.snapshots, wanted - row.records);
  const gone = (text !== '' && !row.content.includes(JSON.stringify(text).slice(1, -1))) || (submitted && row.state !== 'submitted');
  const surplus = Math.max(0, row.revision - saved) + (submitted ? 0 : row.snapshots + row.records);
  const doubled = submitted ? Math.max(0, row.snapshots - 1, row.records - 1) : 0;
  return { lost: missing + (gone ? 1 : 0), doubled, unasked: surplus };
}
