import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../platform/observability/metrics';

/** Offers the metrics to whoever is on the machine itself or knows the token. For everybody else there is nothing here. */
export function offerMetrics(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  app.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isOnThisMachine(request) && !(token && carries(request, token))) return reply.code(404).send({ error: 'not found' });
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

const thisMachine = new BlockList();
thisMachine.addSubnet('127.0.0.0', 8, 'ipv4');
thisMachine.addAddress('::1', 'ipv6');

/** What a proxy on the same machine passes on comes from elsewhere, and such a proxy says so. */
function isOnThisMachine({ headers, socket }: FastifyRequest): boolean {
  const address = socket.remoteAddress;
  const passedOn = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'].some(
    (name) => name in headers,
  );
  return address !== undefined && !passedOn && thisMachine.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const carries = ({ headers }: FastifyRequest, token: string): boolean =>
  timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
