import { lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { CustomFetchOptions } from 'openid-client';
import { isPublicAddress } from './public-address';

const PATIENCE_MS = 8000;
const MOST_BYTES = 512 * 1024;

/** How the server reaches the directories that tenants name; nothing else is called on their behalf. */
export interface DirectoryNetwork {
  /** Whether an address may be called, or a browser be sent to, as far as the address itself tells. */
  allows(address: URL): boolean;
  /**
   * Like `fetch`, but no redirect is followed, the whole answer is there within eight seconds and 512 kB, and a host whose
   * name leads into a private network is not called.
   * @throws Unreachable
   */
  fetch(url: string, options: CustomFetchOptions): Promise<Response>;
}

/** A directory did not answer, or must not be asked. Why is for the log alone: it would tell about the network around the server. */
export class Unreachable extends Error {}

export interface NetworkRules {
  /** Hosts that may lie in the installation's own network, as the operator lists them. */
  readonly ownHosts: readonly string[];
  /** Lets own hosts on this machine be called without TLS: for tests and development. */
  readonly plainLoopback: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

export function directoryNetwork({ ownHosts, plainLoopback }: NetworkRules): DirectoryNetwork {
  const isOwn = (host: string): boolean => ownHosts.includes(host);
  const allows = ({ protocol, hostname, username, password }: URL): boolean => {
    if (username || password) return false;
    if (isLiteral(hostname) && !isOwn(hostname) && !isPublicAddress(withoutBrackets(hostname))) return false;
    return protocol === 'https:' || (protocol === 'http:' && plainLoopback && LOOPBACK.has(hostname) && isOwn(hostname));
  };
  return {
    allows,
    fetch: async (url, options) => {
      const address = new URL(url);
      if (!allows(address)) throw new Unreachable(`${address.origin} may not be called`);
      return answerOf(address, options, isOwn(address.hostname) ? undefined : publicOnly);
    },
  };
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '');
const isLiteral = (host: string): boolean => isIP(withoutBrackets(host)) !== 0;

/** Looks a name up, and gives only an answer that lies wholly on the public internet: the very addresses that are then called. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '');
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return done(new Unreachable(`${host} leads into a private network`), '');
    if (options.all) return done(null, addresses);
    return done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

function answerOf(
  address: URL,
  { method, headers, body, signal }: CustomFetchOptions,
  look: LookupFunction | undefined,
): Promise<Response> {
  const call = address.protocol === 'https:' ? tlsRequest : plainRequest;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error instanceof Unreachable ? error : new Unreachable(error.message, { cause: error }));
    const request = call(
      address,
      { method, headers, signal: signal ? AbortSignal.any([signal, patience]) : patience, agent: false, lookup: look },
      (answer) => read(answer).then((bytes) => resolve(responseOf(answer, bytes)), fail),
    );
    request.on('error', fail);
    request.end(body === undefined || body === null ? undefined : String(body));
  });
}

async function read(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) {
      answer.destroy();
      throw new Unreachable('the answer is too long');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Statuses that carry no body, which a `Response` refuses to be given. */
const EMPTY = new Set([101, 204, 205, 304]);

function responseOf({ statusCode = 502, headers }: IncomingMessage, bytes: Buffer): Response {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) kept.set(name, String(value));
  const status = statusCode < 200 ? 502 : statusCode;
  return new Response(EMPTY.has(status) ? null : new Uint8Array(bytes), { status, headers: kept });
}
