import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Everything comes from our own address, and nothing that is written into a page counts as a script or a style. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
};

const A_YEAR_SECONDS = 365 * 86_400;

/**
 * Reads cookies, and sends the headers with which browsers keep others out of our pages.
 * @param overTls people come by TLS: their browsers are told never to come without
 */
export async function secure(app: FastifyInstance, { overTls }: { readonly overTls: boolean }): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: overTls && { maxAge: A_YEAR_SECONDS, includeSubDomains: false },
  });
}

/** The policy as it was, with styles allowed that carry this nonce. */
export const withStyleNonce = (policy: string, nonce: string): string =>
  policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`);
