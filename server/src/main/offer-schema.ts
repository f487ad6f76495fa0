import { createHash } from 'node:crypto';
import { emitJsonSchema, schemaPath } from '@utblick/configuration';
import type { FastifyInstance } from 'fastify';

/**
 * Offers the configuration language as JSON Schema to everybody, so that an editor can help whoever writes a configuration.
 * It changes with the program only.
 */
export function offerSchema(app: FastifyInstance): void {
  const body = JSON.stringify(emitJsonSchema(), null, 2);
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  app.get(schemaPath, async (request, reply) => {
    reply.headers({
      etag: tag,
      'cache-control': 'public, max-age=3600',
      // Editors in a browser ask for it from elsewhere; there is nothing in it that is anybody's.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('application/schema+json; charset=utf-8').send(body);
  });
}
