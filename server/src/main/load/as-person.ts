import { randomUUID } from 'node:crypto';
import { recordAudit } from '../../platform/audit/record';
import { noDirectories } from '../../platform/auth/directory/directory-tools';
import type { SignedInAccount } from '../../platform/auth/session';
import { holdingsOf, viewerOf } from '../../platform/auth/viewer';
import type { Clock } from '../../platform/clock/clock';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { noFounding } from '../../platform/founding/founding-steps';
import type { MemberContext } from '../../platform/graphql/context';
import { noJobs } from '../../platform/jobs/job-queue';
import { configurationFollowers, sharedWriters } from '../features';

/** A clock that stands still at one instant of the afternoon or morning in Sweden, so that the day is the instant's own. */
const standingAt = (instant: string): Clock => ({ now: () => new Date(instant), today: () => instant.slice(0, 10) });

/**
 * The context in which an invented person acts at an instant, with the rights that they held on that day. What they do
 * runs through the same actions as everybody's, inside the running transaction.
 */
export async function asPerson(transaction: Transaction, email: string, instant: string): Promise<MemberContext> {
  const clock = standingAt(instant);
  const account = await accountOf(transaction, email);
  const holdings = await transaction.rows(holdingsOf(account.tenantId ?? '', account.personId ?? '', clock.today()));
  const viewer = await viewerOf(transaction, account, holdings);
  return {
    transaction,
    account,
    viewer,
    clock,
    requestId: randomUUID(),
    address: 'example data',
    services: {
      sharedWriters,
      configurationFollowers,
      foundingSteps: noFounding,
      directories: noDirectories,
      exampleAccountsAllowed: true,
      jobs: noJobs,
      mailDoor: 'closed',
      publicAddress: () => '',
      version: '',
    },
    setSession: () => undefined,
    audit: (entry) => recordAudit(transaction, { personId: viewer.personId, name: viewer.name }, clock.now(), entry),
  };
}

async function accountOf(transaction: Transaction, email: string): Promise<SignedInAccount> {
  const { tenantId } = transaction;
  const person = await transaction.row<{ accountId: string; personId: string; name: string }>(sql`
    SELECT account_id AS "accountId", id AS "personId", name FROM person WHERE tenant_id = ${tenantId} AND email = ${email}`);
  if (!person) throw new Error(`The example data name ${email}, who is not among the people.`);
  return { ...person, sessionId: randomUUID(), apiToken: null, tenantId, email, locale: 'sv', operator: false, byDirectory: false };
}
