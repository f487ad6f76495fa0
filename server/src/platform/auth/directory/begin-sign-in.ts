import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } from 'openid-client';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../clock/clock';
import { rowsOutsideTransaction } from '../../db/outside-transaction';
import { sql } from '../../db/sql';
import { inTransaction } from '../../db/transaction';
import { addressIsPatient } from '../sign-in-rate';
import { newBrowserKey, newState, rememberAttempt } from './attempt';
import { connectionOf, directorySetting } from './directory-setting';
import { callbackUrl, type DirectoryTools } from './directory-tools';
import { keptPath } from './invited';
import { connect } from './provider/connect';
import { safeReturnPath } from './return-path';
import { SignInProblem } from './sign-in-problem';

/** What signing in by a directory works with. */
export interface DoorParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly tools: DirectoryTools;
  readonly exampleAccountsAllowed: boolean;
}

export interface Beginning {
  readonly tenantKey: string;
  /** The page that was wanted; anything at all, since it comes from an address. */
  readonly returnTo: string | undefined;
  /** What this browser carries from another attempt. */
  readonly browserKey: string | undefined;
  /** The caller's address, for the rate limit only. */
  readonly address: string;
}

/** Where the browser goes, and what it carries meanwhile. */
export interface Begun {
  readonly location: string;
  readonly browserKey: string;
}

/**
 * Sends a browser off to a tenant's directory. The transaction is opened in the name of the tenant whose key stands in the
 * address, before anybody is known: it reads how the directory is reached and remembers the attempt, and does nothing else.
 * @throws SignInProblem
 */
export async function beginSignIn({ dataSource, clock, tools }: DoorParts, beginning: Beginning): Promise<Begun> {
  if (!addressIsPatient(beginning.address, 'directory')) throw new SignInProblem('too_many');
  const tenant = await offeringTenant(dataSource, beginning.tenantKey);
  if (!tenant || !tools.sealer) throw new SignInProblem('not_offered');
  const inTenant = { tenantId: tenant.id, accountId: null };
  const setting = await inTransaction(dataSource, inTenant, directorySetting);
  const connection = setting?.offered ? await connectionOf(setting, tools.sealer) : null;
  if (!setting || !connection) throw new SignInProblem('not_offered');
  const directory = await connect(connection, tools.network);
  const state = newState(tenant.id);
  const browserKey = isKey(beginning.browserKey) ? beginning.browserKey : newBrowserKey();
  const codeVerifier = randomPKCECodeVerifier();
  const nonce = randomNonce();
  const location = buildAuthorizationUrl(directory, {
    redirect_uri: callbackUrl(tools),
    scope: setting.scopes,
    response_mode: 'query',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  const attempt = { issuer: setting.issuer, nonce, codeVerifier, returnTo: keptPath(safeReturnPath(beginning.returnTo)) };
  await inTransaction(dataSource, inTenant, (transaction) => rememberAttempt(transaction, { ...attempt, state, browserKey }, clock.now()));
  return { location: location.toString(), browserKey };
}

/** The tenant of a key, where it offers a directory. */
export async function offeringTenant(dataSource: DataSource, key: string): Promise<{ readonly id: string } | null> {
  const [tenant = null] = await rowsOutsideTransaction<{ id: string }>(
    dataSource,
    sql`SELECT t.id FROM tenant t JOIN sign_in_way w ON w.tenant_id = t.id WHERE t.key = ${key} AND w.directory_offered`,
  );
  return tenant;
}

const isKey = (given: string | undefined): given is string => /^[\w-]{43}$/.test(given ?? '');
