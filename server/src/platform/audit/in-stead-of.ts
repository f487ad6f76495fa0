import { actsInSteadOf } from '@utblick/domain';
import type { Viewer } from '../auth/viewer';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { AuditEntry } from './record';

/** Somebody whose role another exercised. */
export interface ActedFor {
  readonly personId: string;
  readonly name: string;
}

interface Place {
  readonly unit: string | null;
  readonly path: readonly string[];
}

/** For whom the viewer did what an entry tells of; empty for everybody who acts in their own right. */
export async function inSteadOf(transaction: Transaction, viewer: Viewer, entry: AuditEntry): Promise<readonly ActedFor[]> {
  if (viewer.grants.every(({ through }) => through.substitutesId === null)) return [];
  const assignments = actsInSteadOf(viewer.grants, await placeOf(transaction, entry));
  if (assignments.length === 0) return [];
  const { tenantId } = transaction;
  return transaction.rows<ActedFor>(sql`
    SELECT DISTINCT p.id AS "personId", p.name FROM role_assignment a
    JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id
    WHERE a.tenant_id = ${tenantId} AND a.id = ANY(${[...assignments]}::uuid[]) ORDER BY p.name`);
}

/** The unit that the subject of an entry belongs to; of no unit where it is about the municipality. */
async function placeOf({ tenantId, row }: Transaction, { subjectId }: AuditEntry): Promise<Place> {
  const found = await row<Place>(sql`
    SELECT u.id AS unit, u.path FROM unit u
    WHERE u.tenant_id = ${tenantId} AND u.id IN (
      SELECT unit_id FROM report WHERE tenant_id = ${tenantId} AND id = ${subjectId}
      UNION ALL SELECT unit_id FROM activity WHERE tenant_id = ${tenantId} AND id = ${subjectId}
      UNION ALL SELECT unit_id FROM role_assignment WHERE tenant_id = ${tenantId} AND id = ${subjectId})`);
  return found ?? { unit: null, path: [] };
}
