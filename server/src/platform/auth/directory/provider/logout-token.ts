import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { Directory } from './connect';
import { type DirectoryNetwork, Unreachable } from './directory-network';
import { ExchangeProblem } from './exchange';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** A message that is older was not sent just now. */
const OLDEST_SECONDS = 300;

/** Whose session the directory has ended: one of the two is given at least. */
export interface EndedSession {
  readonly subject: string | null;
  readonly session: string | null;
}

/**
 * Reads what a directory says of a session that it has ended. Checked as OpenID Connect Back-Channel Logout 1.0, section 2.6,
 * asks for: signature, issuer, audience, age, the event, and that it is no ID token (it has no nonce).
 * @throws ExchangeProblem
 */
export async function endedSessionIn(token: string, directory: Directory, network: DirectoryNetwork): Promise<EndedSession> {
  const { issuer, jwks_uri } = directory.serverMetadata();
  const { client_id: audience } = directory.clientMetadata();
  try {
    const keys = createLocalJWKSet(await keysAt(String(jwks_uri), network));
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      maxTokenAge: OLDEST_SECONDS,
      requiredClaims: ['iat', 'jti', 'events'],
    });
    return sessionOf(payload);
  } catch (error) {
    if (error instanceof ExchangeProblem) throw error;
    throw new ExchangeProblem(error instanceof Unreachable ? 'unavailable' : 'refused', error);
  }
}

async function keysAt(url: string, network: DirectoryNetwork): Promise<JSONWebKeySet> {
  const options = { method: 'GET', headers: { accept: 'application/json' }, body: undefined, redirect: 'manual' } as const;
  const answer = await network.fetch(url, options);
  if (answer.status !== 200) throw new Unreachable('the keys are not there');
  return (await answer.json()) as JSONWebKeySet;
}

function sessionOf({ events, nonce, sub, sid }: JWTPayload): EndedSession {
  const happened = typeof events === 'object' && events !== null && typeof (events as Record<string, unknown>)[EVENT] === 'object';
  const subject = typeof sub === 'string' && sub !== '' ? sub : null;
  const session = typeof sid === 'string' && sid !== '' ? sid : null;
  if (!happened || nonce !== undefined || (subject === null && session === null)) throw new ExchangeProblem('refused');
  return { subject, session };
}
