import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type AnsweredRequest, newRecord, OTHER, onBehalfOf, type RequestRecord } from '../platform/observability/request-record';

const records = new WeakMap<FastifyRequest, RequestRecord>();

/** What has been noted of a request so far. */
export function recordOf(request: FastifyRequest): RequestRecord {
  const record = records.get(request);
  if (!record) throw new Error('The request came by before requests were observed.');
  return record;
}

/** Probes come every few seconds and say nothing when they go well. */
const PROBES: ReadonlySet<string | undefined> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Gives every request an id, which the answer carries as `x-request-id`, and writes one line when it has been answered.
 * The id is ours: one that the caller sends is not believed.
 * @param answered hears of each request that is not a probe
 */
export function observeRequests(app: FastifyInstance, log: Logger, answered: (request: AnsweredRequest) => void): void {
  app.addHook('onRequest', (request, reply, done) => {
    const begun = performance.now();
    const { url: route } = request.routeOptions;
    const record = newRecord(request.id, route === '/graphql' ? OTHER : (route ?? 'page'));
    records.set(request, record);
    reply.header('x-request-id', request.id);
    // Comes once in any case, also when the caller has gone before the answer.
    reply.raw.once('close', () => {
      const seconds = (performance.now() - begun) / 1000;
      const { statusCode: status, writableFinished } = reply.raw;
      const probe = PROBES.has(route);
      log[probe ? 'debug' : 'info'](lineOf(request.method, record, { status, seconds, finished: writableFinished }), 'request');
      if (!probe) answered({ record, status, seconds });
    });
    done();
  });
  // Not earlier: what reads a body forgets on whose behalf.
  app.addHook('preHandler', (request, _reply, done) => onBehalfOf(recordOf(request), done));
}

function lineOf(
  method: string,
  { id, operation, tenantId, statements, errorCodes }: RequestRecord,
  { status, seconds, finished }: { readonly status: number; readonly seconds: number; readonly finished: boolean },
): object {
  return {
    requestId: id,
    method,
    operation,
    tenant: tenantId,
    status,
    ms: Math.round(seconds * 10_000) / 10,
    statements,
    ...(errorCodes.size > 0 ? { errors: [...errorCodes] } : {}),
    ...(finished ? {} : { abandoned: true }),
  };
}
