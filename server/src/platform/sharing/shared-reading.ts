import type { Clock } from '../clock/clock';
import { type Sql, sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { Offer } from './offers';

/** Who shares something with the viewer's tenant, their ids with commas between: hundreds of rows would cost more than what they open. */
interface Owners {
  readonly offer: Offer;
  readonly ids: string;
}

/** What the transaction may read of other tenants, offer by offer. */
export interface SharedReading {
  /** Tenants that share this with the viewer's tenant today, in the order of their ids. */
  ownersOf(offer: Offer): readonly string[];
}

/**
 * Opens the shared tables of some offers for the rest of the transaction: reads which sharing decisions are in force today
 * for the transaction's tenant and fills the settings that the tables' policies ask. What was withdrawn a moment ago is
 * therefore gone on the next request.
 * @throws when the transaction has no tenant: nothing is shared with nobody
 */
export async function openSharedReading(
  { transaction, clock }: { readonly transaction: Transaction; readonly clock: Clock },
  wanted: readonly Offer[],
): Promise<SharedReading> {
  if (transaction.tenantId === null) throw new Error('Shared tables are read by a tenant.');
  const grants = await transaction.rows<Owners>(grantsInForce(transaction.tenantId, clock.today(), wanted));
  const owners = new Map(wanted.map((offer) => [offer, grants.find((each) => each.offer === offer)?.ids.split(',') ?? []]));
  transaction.letRead(owners);
  return { ownersOf: (offer) => owners.get(offer) ?? [] };
}

/** Grants in force on a day that are meant for the tenant: for it by name, or for every tenant. Its own are not among them. */
const grantsInForce = (tenantId: string, today: string, wanted: readonly Offer[]): Sql => sql`
  SELECT g.kind || '_' || g.grain AS offer, string_agg(DISTINCT g.tenant_id::text, ',') AS ids
  FROM share_grant g
  WHERE g.tenant_id <> ${tenantId} AND g.withdrawn_at IS NULL
    AND (g.audience = 'tenants' OR g.audience_tenant_id = ${tenantId})
    AND g.valid_from <= ${today}::date AND (g.valid_to IS NULL OR g.valid_to >= ${today}::date)
    AND g.kind || '_' || g.grain = ANY(${[...wanted]}::text[])
  GROUP BY g.kind, g.grain`;
