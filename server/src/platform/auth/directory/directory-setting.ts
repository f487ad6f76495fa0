import { sql } from '../../db/sql';
import type { Transaction } from '../../db/transaction';
import type { ClaimNames } from './provider/claims';
import type { Connection } from './provider/connect';
import type { Sealer } from './sealer';

/** A tenant's directory as it is stored, the client's secret still sealed. */
export interface DirectorySetting {
  /** People are let in by it. */
  readonly offered: boolean;
  readonly issuer: string;
  readonly clientId: string;
  readonly sealedSecret: string | null;
  readonly scopes: string;
  readonly subjectClaim: string;
  readonly nameClaim: string;
  readonly emailClaim: string;
  /** Null where groups give no roles. */
  readonly groupClaim: string | null;
  /** Somebody whom nobody has entered yet becomes a person here at the first sign-in. */
  readonly letsInUnknown: boolean;
  readonly passwordsAccepted: boolean;
  /** Counts up with every change. */
  readonly version: number;
}

/** The setting of the transaction's tenant; null where it has no directory. */
export const directorySetting = (transaction: Transaction): Promise<DirectorySetting | null> =>
  transaction.row<DirectorySetting>(sql`
    SELECT offered, issuer, client_id AS "clientId", client_secret AS "sealedSecret", scopes, subject_claim AS "subjectClaim",
      name_claim AS "nameClaim", email_claim AS "emailClaim", group_claim AS "groupClaim", lets_in_unknown AS "letsInUnknown",
      passwords_accepted AS "passwordsAccepted", version
    FROM directory WHERE tenant_id = ${transaction.tenantId} AND slot = 'main'`);

/** How the directory is reached; null where this server cannot open the secret it was stored with. */
export async function connectionOf({ issuer, clientId, sealedSecret }: DirectorySetting, sealer: Sealer): Promise<Connection | null> {
  if (sealedSecret === null) return { issuer, clientId, clientSecret: null };
  const clientSecret = await sealer.open(sealedSecret);
  return clientSecret === null ? null : { issuer, clientId, clientSecret };
}

export const claimNamesOf = ({ subjectClaim, nameClaim, emailClaim, groupClaim }: DirectorySetting): ClaimNames => ({
  subject: subjectClaim,
  name: nameClaim,
  email: emailClaim,
  groups: groupClaim,
});
