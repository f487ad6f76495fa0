import { randomInt } from 'node:crypto';
import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import { createI18n } from '@utblick/i18n';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NotLetIn, WaitingLine } from '../platform/http/waiting-line';
import { recordOf } from './observe-requests';

/** From when on requests are refused, so that those who were let in are answered. */
export interface PressureLimits {
  /** Requests that may wait for the database. */
  readonly mostWaiting: number;
  /** How long a request waits before it is begun, in milliseconds. */
  readonly longestWaitMs: number;
  /** How late the event loop may be, on average over a second, in milliseconds; 0 for any. */
  readonly mostLoopDelayMs: number;
}

/** Why a request was refused before anything of it was begun. */
export type RefusedFor = 'line_full' | 'waited_too_long' | 'event_loop' | 'memory';

export interface BackPressure {
  readonly limits: PressureLimits;
  /** Connections that the database gives us. */
  readonly connections: number;
  readonly refused: (why: RefusedFor) => void;
}

/** Whoever reads this in a window has asked for a file. */
const { t } = createI18n('sv');

/** When to come again, in seconds; spread, so that those who were refused together do not come back together. */
const COME_AGAIN = { soonest: 2, latest: 6 } as const;
/** The part of its largest heap that Node may fill; beyond it collects garbage all the time, and then ends. */
const MOST_HEAP = 0.9;
/** Bodies that may be on their way or wait at once, in bytes; read into objects they take several times as much. */
const MOST_IN_BODIES = 32_000_000;
/** While the answers of some are written, others keep the connections busy. */
const INSIDE_PER_CONNECTION = 2;

const pressures: Readonly<Record<string, RefusedFor>> = { eventLoopDelay: 'event_loop', heapUsedBytes: 'memory' };

/**
 * Holds back what needs the database: the routes that are added to `app` from now on. They wait in one line, and what would
 * wait too long is refused with 503, `Retry-After` and the code `BUSY` before a transaction is begun. Health checks and
 * metrics are not among these routes and stay answerable.
 * @returns how many wait
 */
export async function holdBack(app: FastifyInstance, { limits, connections, refused }: BackPressure): Promise<() => number> {
  const { mostWaiting, longestWaitMs } = limits;
  const line = new WaitingLine({ atOnce: connections * INSIDE_PER_CONNECTION, mostWaiting, longestWaitMs });
  const refuse = (request: FastifyRequest, reply: FastifyReply, why: RefusedFor): FastifyReply => {
    refused(why);
    return sayBusy(request, reply);
  };
  await app.register(underPressure, {
    maxEventLoopDelay: limits.mostLoopDelayMs,
    maxHeapUsedBytes: getHeapStatistics().heap_size_limit * MOST_HEAP,
    pressureHandler: (request, reply, kind) => void refuse(request, reply, pressures[kind] ?? 'event_loop'),
  });
  let inBodies = 0;
  // Whoever will be turned away need not send a body first.
  app.addHook('onRequest', (request, reply, done) => {
    const bytes = announcedBytes(request);
    if (line.isFull()) return void refuse(request, reply, 'line_full');
    if (inBodies + bytes > MOST_IN_BODIES) return void refuse(request, reply, 'memory');
    inBodies += bytes;
    reply.raw.once('close', () => {
      inBodies -= bytes;
    });
    done();
  });
  app.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = async function inTurn(request, reply) {
      try {
        return await line.letIn(
          async () => handler.call(this, request, reply),
          () => !request.raw.socket.destroyed,
        );
      } catch (error) {
        if (!(error instanceof NotLetIn)) throw error;
        return error.why === 'gone' ? sayBusy(request, reply) : refuse(request, reply, error.why);
      }
    };
  });
  return () => line.waiting;
}

/** How large a request says its body is; as large as any may be where it does not say. */
function announcedBytes({ headers, routeOptions: { bodyLimit } }: FastifyRequest): number {
  if (headers['transfer-encoding'] !== undefined) return bodyLimit;
  return Math.min(Number(headers['content-length'] ?? 0), bodyLimit);
}

function sayBusy(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  recordOf(request).errorCodes.add('BUSY');
  const seconds = randomInt(COME_AGAIN.soonest, COME_AGAIN.latest + 1);
  reply.code(503).headers({ 'retry-after': String(seconds), 'cache-control': 'no-store' });
  if (request.headers.accept?.includes('text/html')) return reply.type('text/plain; charset=utf-8').send(t('errors.busy.file'));
  return reply.send({ errors: [{ message: 'BUSY', extensions: { code: 'BUSY' } }] });
}
