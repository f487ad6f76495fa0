import { rowsOutsideTransaction } from '../../db/outside-transaction';
import { inTransaction, type Transaction } from '../../db/transaction';
import { endSessions, type SignedInAccount, sessionCredential, startSession } from '../session';
import { type Attempt, takeAttempt, tenantInState } from './attempt';
import type { DoorParts } from './begin-sign-in';
import { claimNamesOf, connectionOf, type DirectorySetting, directorySetting } from './directory-setting';
import { callbackUrl, signedOutUrl } from './directory-tools';
import { followGroups } from './follow-groups';
import { landingPath, requireInvited } from './invited';
import { personAtTheDoor } from './person-at-the-door';
import { connect } from './provider/connect';
import { exchange, type Vouched } from './provider/exchange';
import { SignInProblem } from './sign-in-problem';

/** What a browser brings back from its directory. */
export interface Answer {
  /** The address's parameters as they came, with the question mark. */
  readonly search: string;
  readonly browserKey: string | undefined;
  /** The session that this browser had before; it is over when a new one begins. */
  readonly sessionToken: string | undefined;
}

/** Somebody who has come in. */
export interface Finished {
  /** The new session's token: never one that anybody knew before. */
  readonly session: string;
  readonly returnTo: string;
}

/**
 * Lets somebody in by the answer of their directory, in the tenant that the attempt was begun for. An attempt is used up by
 * the first answer, also by one that does not hold.
 * @throws SignInProblem, ConnectionProblem, ExchangeProblem
 */
export async function finishSignIn(parts: DoorParts, { search, browserKey, sessionToken }: Answer): Promise<Finished> {
  const { dataSource, clock } = parts;
  const states = new URLSearchParams(search).getAll('state');
  const state = states.length === 1 ? (states[0] ?? '') : '';
  const tenantId = tenantInState(state);
  if (!tenantId || !browserKey) throw new SignInProblem('again');
  const inTenant = { tenantId, accountId: null };
  const [attempt, setting] = await inTransaction(dataSource, inTenant, async (transaction) => [
    await takeAttempt(transaction, state, browserKey, clock.now()),
    await directorySetting(transaction),
  ]);
  // What was begun with another directory than the tenant has now is not finished with this one.
  if (!attempt || setting?.issuer !== attempt.issuer) throw new SignInProblem('again');
  const vouched = await vouchedBy(parts, { setting, attempt, state, search });
  const { groups } = vouched.person;
  if (groups === null) throw new SignInProblem('groups');
  const signOut = vouched.signOutUrl === null ? null : await sealed(parts, vouched.signOutUrl);
  const before = sessionToken ? await accountOf(parts, sessionToken) : null;
  const session = await inTransaction(dataSource, inTenant, async (transaction) => {
    const { exampleAccountsAllowed } = parts;
    await requireInvited(transaction, attempt.returnTo, vouched, clock.now());
    const entering = await personAtTheDoor(transaction, vouched, { setting, now: clock.now(), exampleAccountsAllowed });
    if (setting.groupClaim !== null) await followGroups(transaction, entering, groups, clock);
    if (before) await endBefore(transaction, before);
    return startSession(transaction, entering.accountId, tenantId, clock.now(), {
      signOut,
      subject: vouched.subject,
      session: vouched.session,
    });
  });
  return { session, returnTo: landingPath(attempt.returnTo) };
}

async function vouchedBy(
  { tools }: DoorParts,
  { setting, attempt, state, search }: { setting: DirectorySetting; attempt: Attempt; state: string; search: string },
): Promise<Vouched> {
  const connection = setting.offered && tools.sealer ? await connectionOf(setting, tools.sealer) : null;
  if (!connection) throw new SignInProblem('not_offered');
  const directory = await connect(connection, tools.network);
  const answer = new URL(callbackUrl(tools));
  answer.search = search;
  const wanted = { names: claimNamesOf(setting), signedOutUrl: signedOutUrl(tools) };
  return exchange(directory, answer, { ...attempt, state }, wanted);
}

async function sealed({ tools }: DoorParts, text: string): Promise<string | null> {
  return tools.sealer ? tools.sealer.seal(text) : null;
}

async function accountOf({ dataSource, clock }: DoorParts, sessionToken: string): Promise<SignedInAccount | null> {
  const credential = sessionCredential(sessionToken);
  const [row] = await rowsOutsideTransaction(dataSource, credential.lookUp(clock.now()));
  return row ? credential.accountIn(row) : null;
}

async function endBefore(transaction: Transaction, { accountId, sessionId }: SignedInAccount): Promise<void> {
  if (!sessionId) return;
  await transaction.signedInAs(accountId);
  await endSessions(transaction, accountId, sessionId);
}
