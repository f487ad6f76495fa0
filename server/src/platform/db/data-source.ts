import type { Pool } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';

const STATEMENT_TIMEOUT_MS = 15_000;

/** The pool of the `app` role. Connections stay open, since a prepared statement lives in its connection. */
export async function openPool(appUrl: string, entities: readonly EntityTarget<ObjectLiteral>[], size = 8): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: appUrl,
    ...socketOf(appUrl),
    entities: [...entities] as never,
    synchronize: false,
    poolSize: size,
    extra: {
      idleTimeoutMillis: 0,
      // Statements may be sent before the last one is answered.
      pipeline: true,
      statement_timeout: STATEMENT_TIMEOUT_MS,
    },
  });
  await dataSource.initialize();
  outliveConnections(dataSource);
  return dataSource;
}

/**
 * A connection may die in the same breath as it opens, when its first answer and its end come in one piece: before TypeORM
 * listens, and an error that nobody listens to ends the process. Whoever asks on the connection is told anyway.
 */
function outliveConnections({ driver }: DataSource): void {
  const { master } = driver as unknown as { readonly master: Pool };
  master.on('connect', (connection) => connection.on('error', () => undefined));
}

/** TypeORM's own URL parser drops the socket directory that libpq URLs carry in `?host=`. */
export function socketOf(url: string): { host?: string; port?: number; username?: string; password?: string; database?: string } {
  const parsed = parseDatabaseUrl(url);
  const directory = parsed.searchParams.get('host');
  if (!directory) return {};
  return {
    host: directory,
    port: Number(parsed.searchParams.get('port') ?? (parsed.port || 5432)),
    username: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: parsed.pathname.slice(1),
  };
}

/** Reads a database URL, also libpq's form for sockets that leaves the host empty (`postgres://user:password@/name?host=/directory`). */
export const parseDatabaseUrl = (url: string): URL => new URL(url.replace('@/', '@localhost/'));
