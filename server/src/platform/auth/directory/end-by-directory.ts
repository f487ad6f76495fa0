import { sql } from '../../db/sql';
import { inTransaction } from '../../db/transaction';
import { addressIsPatient } from '../sign-in-rate';
import { type DoorParts, offeringTenant } from './begin-sign-in';
import { connectionOf, directorySetting } from './directory-setting';
import { connect } from './provider/connect';
import { endedSessionIn } from './provider/logout-token';
import { SignInProblem } from './sign-in-problem';

/** What a directory tells us, at the address of the tenant it belongs to. */
export interface Told {
  readonly tenantKey: string;
  readonly token: string;
  /** The caller's address, for the rate limit only. */
  readonly address: string;
}

/**
 * Ends the sessions that a tenant's directory says are over. They are all sessions that began with it: a password's are none
 * of its business.
 * @throws SignInProblem, ConnectionProblem, ExchangeProblem
 */
export async function endByDirectory({ dataSource, tools }: DoorParts, { tenantKey, token, address }: Told): Promise<void> {
  if (!addressIsPatient(address, 'directory')) throw new SignInProblem('too_many');
  const tenant = await offeringTenant(dataSource, tenantKey);
  if (!tenant || !tools.sealer) throw new SignInProblem('not_offered');
  const inTenant = { tenantId: tenant.id, accountId: null };
  const setting = await inTransaction(dataSource, inTenant, directorySetting);
  const connection = setting ? await connectionOf(setting, tools.sealer) : null;
  if (!connection) throw new SignInProblem('not_offered');
  const { subject, session } = await endedSessionIn(token, await connect(connection, tools.network), tools.network);
  await inTransaction(dataSource, inTenant, (transaction) => transaction.rows(sql`SELECT end_directory_sessions(${subject}, ${session})`));
}
