import { AuthorizationResponseError, authorizationCodeGrant, buildEndSessionUrl, fetchUserInfo } from 'openid-client';
import { type ClaimNames, type Claims, type DescribedPerson, isComplete, personIn } from './claims';
import type { Directory } from './connect';
import { Unreachable } from './directory-network';

/** What the attempt was begun with, and the answer must agree with. */
export interface Expected {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Whom the directory has vouched for. */
export interface Vouched {
  readonly person: DescribedPerson;
  /** As the directory writes its own name. */
  readonly issuer: string;
  /** Where the browser goes to sign out there as well; null where the directory has no such page. */
  readonly signOutUrl: string | null;
  /** The directory's own name for the person, whichever claim we tell people apart by, and for its session where it has one. */
  readonly subject: string;
  readonly session: string | null;
}

export type ExchangeProblemCode = 'unavailable' | 'cancelled' | 'refused';

/** Why the directory's answer was not taken. */
export class ExchangeProblem extends Error {
  constructor(
    readonly code: ExchangeProblemCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

/**
 * Turns the answer that a browser has brought back into a person. Checked by openid-client: state, issuer of the answer, the
 * code with its verifier, and of the ID token signature, algorithm, issuer, audience, nonce and times.
 * @param answer our callback address with the directory's parameters
 * @throws ExchangeProblem
 */
export async function exchange(
  directory: Directory,
  answer: URL,
  { state, nonce, codeVerifier }: Expected,
  { names, signedOutUrl }: { readonly names: ClaimNames; readonly signedOutUrl: string },
): Promise<Vouched> {
  const metadata = directory.serverMetadata();
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true };
  try {
    const tokens = await authorizationCodeGrant(directory, answer, checks);
    const signed: Claims = { ...tokens.claims() };
    const told = !isComplete(signed, names) && metadata.userinfo_endpoint;
    // What the directory has signed goes before what it tells beside.
    const claims = told ? { ...(await fetchUserInfo(directory, tokens.access_token, String(signed.sub))), ...signed } : signed;
    const person = personIn(claims, names);
    if (!person) throw new ExchangeProblem('refused', new Error(`the claim ${names.subject} says nothing`));
    const ending = { id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: signedOutUrl };
    const signOutUrl = metadata.end_session_endpoint ? buildEndSessionUrl(directory, ending).toString() : null;
    const session = typeof signed.sid === 'string' ? signed.sid : null;
    return { person, issuer: metadata.issuer, signOutUrl, subject: String(signed.sub), session };
  } catch (error) {
    throw problemIn(error);
  }
}

function problemIn(error: unknown): ExchangeProblem {
  if (error instanceof ExchangeProblem) return error;
  if (error instanceof AuthorizationResponseError)
    return new ExchangeProblem(error.error === 'access_denied' ? 'cancelled' : 'refused', error);
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof Unreachable) return new ExchangeProblem('unavailable', error);
  return new ExchangeProblem('refused', error);
}
