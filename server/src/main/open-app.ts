import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import type { Logger } from 'pino';
import { recordOf } from './observe-requests';
import { patienceWithSockets } from './sockets';

interface AppOptions {
  readonly publicUrl: string | null;
  /** Sockets that may be open at once; another is closed as soon as it opens. */
  readonly mostSockets: number;
}

/** The HTTP server without any route. */
export function openApp({ publicUrl, mostSockets }: AppOptions, log: Logger): FastifyInstance {
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    // We write one line per request ourselves, with what only we know of it.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger,
    genReqId: () => randomUUID(),
    // One proxy stands in front, the one that ends TLS; what was said before it is hearsay.
    trustProxy: publicUrl === null ? false : (_address: string, hop: number) => hop < 1,
    bodyLimit: 1_000_000,
    forceCloseConnections: true,
    ...patienceWithSockets,
    // An address that cannot be decoded reaches no route and no other way of failing.
    frameworkErrors: (_error, _request, reply) => void (reply as FastifyReply).code(400).send(failure('BAD_REQUEST')),
  });
  app.server.maxConnections = mostSockets;
  return app;
}

/** When to try again what failed on our side, such as for a database that is away. */
const COME_AGAIN_SECONDS = 5;

const TOO_LARGE = 413;

/** What is said of a request that GraphQL has no part in. */
export const failure = (code: 'BAD_REQUEST' | 'NOT_FOUND' | 'UNAVAILABLE') => ({ errors: [{ message: code, extensions: { code } }] });

/** Answers what fails outside GraphQL with a code alone, and writes what is our own fault to the log. */
export function failQuietly(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 503;
    const code = status === 503 ? 'UNAVAILABLE' : 'BAD_REQUEST';
    recordOf(request).errorCodes.add(code);
    if (status === 503) reply.header('retry-after', COME_AGAIN_SECONDS);
    // Whoever still sends would find a closed line in place of the answer. The rest is read away, for as long as a request may take.
    if (status === TOO_LARGE) reply.removeHeader('connection');
    if (status === 503) log.error({ err: error, requestId: request.id }, 'request failed');
    return reply.code(status).send(failure(code));
  });
}
