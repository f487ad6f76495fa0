import { addressIsPatient } from '../../../platform/auth/sign-in-rate';
import { Refused } from '../../../platform/errors/refused';
import type { RequestContext } from '../../../platform/graphql/context';
import { invitationOf } from './invitation';

/**
 * What a one-time link is about. Null where no invitation has it.
 * @throws Refused TOO_MANY_REQUESTS
 */
export async function invitationPageView({ transaction, clock, address }: RequestContext, token: string) {
  if (!addressIsPatient(address, 'password')) throw new Refused('TOO_MANY_REQUESTS', 'invitations');
  const found = await invitationOf(transaction, token);
  if (!found) return null;
  const { tenantName, name, email, inviter, hasAccount, directoryKey, passwordsAccepted } = found.invitation;
  const state: string = found.state(clock.now());
  return { state, tenantName, name, email, inviter, hasAccount, directoryKey, passwordsAccepted };
}
