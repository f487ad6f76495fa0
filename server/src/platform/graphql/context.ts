import type { AuditEntry } from '../audit/record';
import type { SignedInAccount } from '../auth/session';
import type { Viewer } from '../auth/viewer';
import type { Clock } from '../clock/clock';
import type { Transaction } from '../db/transaction';
import { Refused } from '../errors/refused';
import type { Services } from './services';

/** Everything one GraphQL operation knows. Tenant and account come from the session; nothing here comes from arguments. */
export interface RequestContext {
  readonly transaction: Transaction;
  readonly account: SignedInAccount | null;
  readonly viewer: Viewer | null;
  readonly clock: Clock;
  readonly requestId: string;
  /** The caller's address, for rate limits only. */
  readonly address: string;
  readonly services: Services;
  /** Sets the session cookie of the answer, or clears it with null. Takes effect only if the operation commits. */
  setSession(token: string | null): void;
  /** Writes to the tenant's audit chain as the viewer. */
  audit(entry: AuditEntry): Promise<void>;
}

/** The context of somebody at work in a tenant: what every action of a feature takes first. */
export interface MemberContext extends RequestContext {
  readonly account: SignedInAccount;
  readonly viewer: Viewer;
}

/** Refuses requests that came with an API token: they have no part in what ends, starts or moves a session. */
export function refuseToken({ account }: RequestContext): void {
  if (account?.apiToken) throw new Refused('FORBIDDEN', 'an API token has no session');
}

/** Narrows the context to a member's, or refuses. */
export function memberOf(context: RequestContext): MemberContext {
  if (!context.account) throw new Refused('UNAUTHENTICATED');
  if (!context.viewer) throw new Refused('FORBIDDEN', 'no tenant chosen');
  return context as MemberContext;
}
