import type { Clock } from '../clock/clock';
import { type Sql, sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { Offer } from './offers';

/** A sharing decision in force, as the one it is made for sees it. */
export interface GrantInForce {
  readonly ownerId: string;
  readonly offer: Offer;
  /** ISO date. */
  readonly since: string;
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
  const grants = await transaction.rows<GrantInForce>(grantsInForce(transaction.tenantId, clock.today(), wanted));
  const owners = new Map(wanted.map((offer) => [offer, ownersIn(grants, offer)]));
  await transaction.letRead(owners);
  return { ownersOf: (offer) => owners.get(offer) ?? [] };
}

const ownersIn = (grants: readonly GrantInForce[], wanted: Offer): string[] =>
  [...new Set(grants.filter(({ offer }) => offer === wanted).map(({ ownerId }) => ownerId))].sort();

/** Grants in force on a day that are meant for the tenant: for it by name, or for every tenant. Its own are not among them. */
const grantsInForce = (tenantId: string, today: string, wanted: readonly Offer[]): Sql => sql`
  SELECT g.tenant_id AS "ownerId", g.kind || '_' || g.grain AS offer, min(g.valid_from)::text AS since
  FROM share_grant g
  WHERE g.tenant_id <> ${tenantId} AND g.withdrawn_at IS NULL
    AND (g.audience = 'tenants' OR g.audience_tenant_id = ${tenantId})
    AND g.valid_from <= ${today}::date AND (g.valid_to IS NULL OR g.valid_to >= ${today}::date)
    AND g.kind || '_' || g.grain = ANY(${[...wanted]}::text[])
  GROUP BY g.tenant_id, g.kind, g.grain`;
