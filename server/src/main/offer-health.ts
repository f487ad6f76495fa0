import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { isReady } from '../platform/db/is-ready';
import { probe } from '../platform/observability/probe';

const PATIENCE_MS = 2000;

/** What the server says of its own health. */
export interface Health {
  /** From now on it is not ready. */
  end(): void;
}

/**
 * Offers `/healthz`, which answers while the process runs, and `/readyz`, which says whether requests can be answered: a
 * connection is had within two seconds, every migration has run, and the server is not about to end.
 */
export function offerHealth(app: FastifyInstance, dataSource: DataSource): Health {
  const look = probe(() => isReady(dataSource), PATIENCE_MS);
  let ending = false;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = !ending && (await look()) === true;
    reply.header('cache-control', 'no-store');
    return ready && !ending ? { status: 'ready' } : reply.code(503).send({ status: 'not ready' });
  });
  return {
    end: () => {
      ending = true;
    },
  };
}
