import type { ExampleSharing } from '@utblick/municipalities';
import { share } from '../../features/sharing/actions/share';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { asPerson } from './as-person';
import { exampleId } from './example-id';

/** Records the invented sharing decisions of one tenant through the action that everybody uses, once: a tenant that has any is left alone. */
export async function loadExampleSharing(transaction: Transaction, tenantKey: string, sharing: ExampleSharing): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`utblick tenant ${tenantKey}`}))`);
  const decided = await transaction.row(sql`SELECT g.id FROM share_grant g WHERE g.tenant_id = ${tenantId} LIMIT 1`);
  if (decided) return;
  const idOf = new Map(
    (await transaction.rows<{ id: string; key: string }>(sql`SELECT id, key FROM tenant`)).map(({ id, key }) => [key, id]),
  );
  const { by, at, from: validFrom, decidedBy, decidedOn, reference, decisions } = sharing;
  for (const { kind, grain, to } of decisions) {
    const audience = to === 'all' ? 'tenants' : idOf.get(to);
    if (audience === undefined) continue;
    const form = { kind, grain, audience, validFrom, validTo: '', decidedBy, decidedOn, reference };
    const recorded = await share(await asPerson(transaction, by, at), exampleId(tenantKey, 'share', kind, grain, to), form);
    if (!('decisionId' in recorded)) throw new Error(`${tenantKey} cannot share ${kind} with ${to}: ${JSON.stringify(recorded)}`);
  }
  await transaction.rows(sql`UPDATE share_grant SET example = true WHERE tenant_id = ${tenantId}`);
}
