import { hashOf } from '../../../platform/auth/session';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** What is known of an invitation whose link somebody has opened. */
export interface OpenedInvitation {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly inviter: string | null;
  /** ISO instants. */
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly withdrawnAt: string | null;
  /** The address has an account, here or in another tenant. */
  readonly hasAccount: boolean;
  readonly active: boolean;
  /** Key of the tenant where its people can sign in by its own directory; null where they cannot. */
  readonly directoryKey: string | null;
  /** Whether a password lets anybody in there. */
  readonly passwordsAccepted: boolean;
}

export type InvitationState = 'open' | 'used' | 'withdrawn' | 'expired';

/** An invitation and the transaction in its tenant, which the rest of the request goes on in. */
export interface InvitationFound {
  readonly transaction: Transaction;
  readonly invitation: OpenedInvitation;
  state(now: Date): InvitationState;
}

/** Finds what a one-time link is about; null where no invitation has it, as after a newer one was sent. */
export async function invitationOf(transaction: Transaction, token: string): Promise<InvitationFound | null> {
  const place = await transaction.row<{ tenantId: string; id: string }>(sql`
    SELECT tenant_id AS "tenantId", invitation_id AS id FROM invitation_place(${hashOf(token)})`);
  if (!place) return null;
  const inTenant = await transaction.goingOnIn(place.tenantId);
  const invitation = await inTenant.row<OpenedInvitation>(sql`
    SELECT i.id, i.tenant_id AS "tenantId", t.name AS "tenantName", p.id AS "personId", p.name, p.email, p.active, q.name AS inviter,
      i.expires_at AS "expiresAt", i.accepted_at AS "acceptedAt", i.withdrawn_at AS "withdrawnAt",
      EXISTS (SELECT FROM sign_in_candidate(p.email, now()) c WHERE c.account_id IS NOT NULL) AS "hasAccount",
      CASE WHEN w.directory_offered THEN t.key END AS "directoryKey", coalesce(w.passwords_accepted, true) AS "passwordsAccepted"
    FROM invitation i
    JOIN tenant t ON t.id = i.tenant_id
    JOIN person p ON p.tenant_id = ${place.tenantId} AND p.id = i.person_id
    LEFT JOIN sign_in_way w ON w.tenant_id = ${place.tenantId}
    LEFT JOIN person q ON q.tenant_id = ${place.tenantId} AND q.id = i.invited_by
    WHERE i.tenant_id = ${place.tenantId} AND i.id = ${place.id}`);
  return invitation && { transaction: inTenant, invitation, state: (now) => stateOf(invitation, now) };
}

function stateOf({ acceptedAt, withdrawnAt, expiresAt, active }: OpenedInvitation, now: Date): InvitationState {
  if (acceptedAt !== null) return 'used';
  if (withdrawnAt !== null || !active) return 'withdrawn';
  return new Date(expiresAt) <= now ? 'expired' : 'open';
}
