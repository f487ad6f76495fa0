import { createHash, createHmac, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

/** How the provider misbehaves; what is left out is as it should be. */
export interface Mischief {
  /** What its description says instead. */
  readonly description?: (description: Claims) => unknown;
  /** The parameters that the browser brings back. */
  readonly answer?: (parameters: URLSearchParams) => URLSearchParams;
  readonly header?: (header: Claims) => Claims;
  readonly claims?: (claims: Claims) => Claims;
  /** The third part of the token, for what is written in the first two. */
  readonly signature?: (signed: string, proper: () => string) => string;
  /** The whole answer of the token endpoint. */
  readonly tokens?: (tokens: Claims) => Claims;
  readonly userinfo?: (claims: Claims) => unknown;
  /** Answers a request in its own way; true where it has. */
  readonly serve?: (path: string, response: ServerResponse) => boolean;
}

interface Begun {
  readonly nonce: string | null;
  readonly challenge: string | null;
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const rsa = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** An OpenID provider that answers wrongly on purpose. Without mischief it is a proper one. */
export class HostileProvider {
  mischief: Mischief = {};
  /** Paths that have been asked for, in order. */
  readonly asked: string[] = [];
  readonly key = rsa();
  readonly foreignKey = rsa();
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));
  #begun = new Map<string, Begun>();

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** RS256 by any key. */
  sign(signed: string, key: KeyObject = this.key): string {
    return sign('sha256', Buffer.from(signed), key).toString('base64url');
  }

  /** HS256 with any text as its secret. */
  mac = (signed: string, secret: string): string => createHmac('sha256', secret).update(signed).digest('base64url');

  /** The public key as everybody can read it. */
  publicPem = (): string => publicOf(this.key).export({ type: 'spki', format: 'pem' }).toString();

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.issuer);
    this.asked.push(pathname);
    if (this.mischief.serve?.(pathname, response)) return;
    if (pathname === '/.well-known/openid-configuration') return json(response, this.#description());
    if (pathname === '/jwks')
      return json(response, { keys: [{ ...publicOf(this.key).export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' }] });
    if (pathname === '/authorize') return this.#authorize(searchParams, response);
    if (pathname === '/token') return this.#token(new URLSearchParams(await bodyOf(request)), response);
    if (pathname === '/userinfo') return json(response, (this.mischief.userinfo ?? same)({ sub: 'elak-1', name: 'Ture Tvilling' }));
    response.statusCode = 404;
    response.end();
  }

  #description(): unknown {
    const { issuer } = this;
    return (this.mischief.description ?? same)({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    });
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    this.#begun.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge') });
    const answer = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = (this.mischief.answer ?? same)(answer).toString();
    response.writeHead(302, { location: back.toString() }).end();
  }

  #token(form: URLSearchParams, response: ServerResponse): void {
    const begun = this.#begun.get(form.get('code') ?? '');
    this.#begun.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (begun && begun.challenge === challenge) {
      const tokens = { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: this.#idToken(begun.nonce) };
      json(response, (this.mischief.tokens ?? same)(tokens));
    } else json(response, { error: 'invalid_grant' }, 400);
  }

  #idToken(nonce: string | null): string {
    const now = Math.floor(Date.now() / 1000);
    const person = { sub: 'elak-1', name: 'Ture Tvilling', email: 'ture.tvilling@kommun.example', groups: [] };
    const claims = { iss: this.issuer, aud: 'utblick', iat: now, exp: now + 300, nonce, ...person };
    return this.token(claims);
  }

  /** A token with these claims, spoilt as the mischief says. */
  token(claims: Claims, { header = same, claims: twist = same, signature }: Mischief = this.mischief): string {
    const signed = `${base64url(header({ alg: 'RS256', kid: 'k1', typ: 'JWT' }))}.${base64url(twist(claims))}`;
    const proper = (): string => this.sign(signed);
    return `${signed}.${signature ? signature(signed, proper) : proper()}`;
  }
}

const same = <Value>(value: Value): Value => value;

const publicOf = (key: KeyObject): KeyObject => createPublicKey(key);

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
