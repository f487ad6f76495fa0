import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { withStyleNonce } from './secure';

/** Where the client looks for the nonce that its parts put on the styles they make. */
const NONCE_PLACE = 'nonce=""';

/**
 * Serves the built client: its files for ever, since their names change with them, and compressed as the build has left
 * them; and its one page anew each time.
 */
export async function offerClient(app: FastifyInstance, webRoot: string): Promise<void> {
  const forEver = { immutable: true, maxAge: '365d' } as const;
  await app.register(serveStatic, { root: join(webRoot, 'assets'), prefix: '/assets/', preCompressed: true, ...forEver });
  const page = readFileSync(join(webRoot, 'index.html'), 'utf8');
  app.setNotFoundHandler((request, reply) => {
    // Every other address belongs to the client, which finds its own pages.
    if (request.method !== 'GET' || request.url.startsWith('/graphql')) return reply.code(404).send({ error: 'not found' });
    const nonce = randomBytes(16).toString('base64');
    const policy = withStyleNonce(String(reply.getHeader('content-security-policy')), nonce);
    return reply
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': policy })
      .type('text/html; charset=utf-8')
      .send(page.replace(NONCE_PLACE, `nonce="${nonce}"`));
  });
}
