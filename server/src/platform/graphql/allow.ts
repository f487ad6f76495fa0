import type { Permission } from '@utblick/domain';
import type { AuthChecker } from 'type-graphql';
import { Authorized, Extensions } from 'type-graphql';
import { hasPermission } from '../auth/viewer';
import { Refused } from '../errors/refused';
import type { RequestContext } from './context';

/**
 * Who may call an operation at all: `signed in` is a person with a session, never a token. Which unit's rows they reach is decided by the
 * feature's policy.
 */
export type Caller = 'signed in' | 'member' | 'operator' | Permission;

/** Declares who may call a query or mutation; several mean any of them. Every operation declares this or {@link AllowAnyone}. */
export const Allow = (...callers: [Caller, ...Caller[]]): MethodDecorator & PropertyDecorator =>
  Authorized<Caller>(callers) as MethodDecorator & PropertyDecorator;

/** Declares that an operation is for people who are not signed in as well. */
export const AllowAnyone = (): MethodDecorator & PropertyDecorator => Extensions({ anyone: true }) as MethodDecorator & PropertyDecorator;

function isCaller(context: RequestContext, caller: Caller): boolean {
  if (caller === 'signed in') return context.account !== null && context.account.apiToken === null;
  if (caller === 'operator') return context.account?.operator === true;
  if (caller === 'member') return context.viewer !== null;
  return context.viewer !== null && hasPermission(context.viewer, caller);
}

export const checkCaller: AuthChecker<RequestContext, Caller> = ({ context }, callers) => {
  if (!context.account) throw new Refused('UNAUTHENTICATED');
  if (callers.some((caller) => isCaller(context, caller))) return true;
  throw new Refused('FORBIDDEN', callers.join(' or '));
};
