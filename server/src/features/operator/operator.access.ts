import type { SignedInAccount } from '../../platform/auth/session';
import { Refused } from '../../platform/errors/refused';
import type { RequestContext } from '../../platform/graphql/context';

/** The context of somebody who runs the installation. */
export interface OperatorContext extends RequestContext {
  readonly account: SignedInAccount;
}

/** Narrows the context to an operator's, or refuses. The database asks again. */
export function operatorOf(context: RequestContext): OperatorContext {
  if (!context.account) throw new Refused('UNAUTHENTICATED');
  if (!context.account.operator) throw new Refused('FORBIDDEN', 'operator');
  return context as OperatorContext;
}
