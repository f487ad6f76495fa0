import {
  allowInsecureRequests,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { type DirectoryNetwork, Unreachable } from './directory-network';

/** How a tenant's directory is reached, and who we are there. */
export interface Connection {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
}

/** A directory that has been found: its own description of itself, and whom we are to it. */
export type Directory = Configuration;

export type ConnectionProblemCode = 'not_an_address' | 'not_https' | 'not_reachable' | 'not_a_directory' | 'other_issuer' | 'no_code_flow';

/** Why a directory cannot be used, in a code that the catalogues have a sentence for. */
export class ConnectionProblem extends Error {
  constructor(
    readonly code: ConnectionProblemCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

const DOCUMENT = /\/\.well-known\/openid-configuration\/?$/;

/** The issuer in what an administrator has pasted, which is often the address of its document. @throws ConnectionProblem */
export function issuerIn(pasted: string, network: DirectoryNetwork): string {
  const issuer = pasted.trim().replace(DOCUMENT, '');
  const address = URL.parse(issuer);
  if (!address || address.search || address.hash || !['https:', 'http:'].includes(address.protocol))
    throw new ConnectionProblem('not_an_address');
  if (!network.allows(address)) throw new ConnectionProblem(address.protocol === 'https:' ? 'not_reachable' : 'not_https');
  return issuer;
}

/**
 * Asks a directory for its description. Every ID token it gives later is checked by its signature, too, which the protocol
 * leaves out where the token comes straight from the directory.
 * @throws ConnectionProblem
 */
export async function connect({ issuer, clientId, clientSecret }: Connection, network: DirectoryNetwork): Promise<Directory> {
  const address = new URL(issuerIn(issuer, network));
  const insecure = address.protocol === 'http:' ? [allowInsecureRequests] : [];
  const options = { [customFetch]: network.fetch, execute: [enableNonRepudiationChecks, ...insecure] };
  const directory = await discovery(address, clientId, {}, clientSecret === null ? None() : secretAsWanted(clientSecret), options).catch(
    (error: unknown) => {
      throw problemIn(error);
    },
  );
  requireUsable(directory, network);
  return directory;
}

/** The way of showing the secret that the directory says it takes; in the header where it says nothing, as the standard has it. */
function secretAsWanted(secret: string): ClientAuth {
  const [inHeader, inBody] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (metadata, ...rest) => {
    const wanted = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (wanted.includes('client_secret_basic') ? inHeader : inBody)(metadata, ...rest);
  };
}

function problemIn(error: unknown): ConnectionProblem {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof Unreachable) return new ConnectionProblem('not_reachable', error);
  const other = error instanceof ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED';
  return new ConnectionProblem(other ? 'other_issuer' : 'not_a_directory', error);
}

/** What we need of a directory: addresses that may be called, and sign-in by code. */
function requireUsable(directory: Directory, network: DirectoryNetwork): void {
  const metadata = directory.serverMetadata();
  const { authorization_endpoint, token_endpoint, jwks_uri, response_types_supported = ['code'] } = metadata;
  const usable = (address: unknown): boolean => {
    const parsed = typeof address === 'string' ? URL.parse(address) : null;
    return parsed !== null && network.allows(parsed);
  };
  if (![authorization_endpoint, token_endpoint, jwks_uri].every(usable)) throw new ConnectionProblem('not_a_directory');
  for (const optional of [metadata.end_session_endpoint, metadata.userinfo_endpoint])
    if (optional !== undefined && !usable(optional)) throw new ConnectionProblem('not_a_directory');
  if (!response_types_supported.includes('code')) throw new ConnectionProblem('no_code_flow');
}
